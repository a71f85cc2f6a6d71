"""The scheduled job: plan, ledger, run, publish, schedule."""
