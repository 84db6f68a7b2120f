package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.DecidedLines.Line;
import dk.opgang.initiatives.bonus.settlement.LedgerEntry.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is written into the ledger when bonuses are settled, paid and reversed; the pool moves along. */
final class Booking {

    private final BonusPool pool;
    private final LocalDate on;

    Booking(BonusPool pool, LocalDate on) {
        this.pool = pool;
        this.on = on;
    }

    List<LedgerEntry> earned(Collection<SettlementPart> parts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (SettlementPart part : parts) {
            book(entries, Kind.EARNED, part, part.earnedDkk());
        }
        return entries;
    }

    List<LedgerEntry> paid(Collection<SettlementPart> parts) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (SettlementPart part : parts) {
            book(entries, Kind.PAID, part, part.amountDkk().negate());
        }
        return entries;
    }

    /** All of the part. */
    List<LedgerEntry> reversed(SettlementPart part, boolean isPaid) {
        return reversed(part, isPaid, part.earnedDkk(), part.amountDkk(), part.counted());
    }

    /** Those lines of the part, of which others are left. */
    List<LedgerEntry> reversed(SettlementPart part, boolean isPaid, Collection<Line> reversed, Collection<Line> left) {
        BigDecimal less = Draft.earned(reversed);
        return reversed(part, isPaid, less, part.tooMuch(less), Draft.count(left));
    }

    private List<LedgerEntry> reversed(
            SettlementPart part, boolean isPaid, BigDecimal earned, BigDecimal paid, SettlementPart.Counted left) {
        List<LedgerEntry> entries = new ArrayList<>();
        book(entries, Kind.EARNED_REVERSED, part, earned.negate());
        if (isPaid) {
            book(entries, Kind.PAID_REVERSED, part, paid);
        }
        part.reduce(earned, paid, left);
        return entries;
    }

    private void book(List<LedgerEntry> entries, Kind kind, SettlementPart part, BigDecimal amount) {
        if (amount.signum() != 0) {
            entries.add(LedgerEntry.of(pool, kind, on, part.whose(), amount));
        }
    }
}
