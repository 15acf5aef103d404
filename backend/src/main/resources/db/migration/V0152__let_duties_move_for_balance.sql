ALTER TABLE duty_shift
    DROP CONSTRAINT duty_shift_reason_known,
    ADD CONSTRAINT duty_shift_reason_known
        CHECK (reason IN ('fewest', 'there_then', 'longest_since', 'in_turn', 'for_balance', 'by_hand'));
