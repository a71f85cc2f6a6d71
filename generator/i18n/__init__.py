"""Messages, dates, numbers, money and lists by locale; script folding with offsets kept; names in Latin letters."""
