"""What templates are given: plain frozen data made from a record. Decisions stand here, order and wording in the templates."""
