package dk.opgang.initiatives.bonus.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.initiatives.bonus.settlement.BonusSettlement.State;
import dk.opgang.initiatives.bonus.settlement.DecidedLines.Line;
import dk.opgang.initiatives.bonus.settlement.DecidedLines.Owed;
import dk.opgang.initiatives.bonus.settlement.LedgerEntry.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random years of a fund: whatever is settled, paid and reversed in whatever order, the ledger adds up. */
class LedgerProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Property(tries = 200)
    void theLedgerAddsUpAfterEachStep(@ForAll long seed) {
        // Given
        Fund fund = new Fund(new Random(seed));

        // When
        for (int step = 0; step < 30; step++) {
            fund.step();

            // Then
            fund.assertAddsUp();
        }
    }

    /** The books of a fund, and what is open beside them. */
    private static final class Fund {

        private final Random random;
        private final BonusPool pool =
                new BonusPool("municipality:615", "615", new BonusPoolForm(UUID.randomUUID(), "Fonden"));
        private final List<UUID> institutions =
                Stream.generate(UUID::randomUUID).limit(4).toList();
        private final List<Line> open = new ArrayList<>();
        private final List<Made> made = new ArrayList<>();
        private final List<LedgerEntry> ledger = new ArrayList<>();

        Fund(Random random) {
            this.random = random;
        }

        private record Made(BonusSettlement settlement, List<SettlementPart> parts, List<Line> lines) {}

        void step() {
            switch (random.nextInt(6)) {
                case 0 -> ledger.add(LedgerEntry.deposit(pool, null, "Fonden", DAY, oere(random.nextInt(500_000) + 1)));
                case 1, 2 -> decide();
                case 3 -> settle();
                case 4 -> pay();
                default -> reverse();
            }
        }

        private void decide() {
            UUID institution = institutions.get(random.nextInt(institutions.size()));
            for (int i = 0; i <= random.nextInt(8); i++) {
                open.add(new Line(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "language",
                        institution,
                        "90600001",
                        oere(random.nextInt(100_000)),
                        random.nextInt(3) > 0));
            }
        }

        private void settle() {
            Map<UUID, Owed> owed = new HashMap<>();
            made.forEach(it -> it.parts()
                    .forEach(part -> owed.merge(
                            part.institutionId(),
                            new Owed("90600001", part.earnedDkk().subtract(part.amountDkk())),
                            (one, other) -> new Owed(one.cvr(), one.amount().add(other.amount())))));
            Draft draft = Draft.of(open, owed, 3);
            BigDecimal held = pool.balanceDkk().subtract(waiting());
            Map<UUID, BigDecimal> shares = Shares.of(held, draft.claims());
            BonusSettlement settlement = new BonusSettlement(pool, DAY, "somebody", draft.carried());
            List<SettlementPart> parts = draft.parts().stream()
                    .map(it -> new SettlementPart(
                            settlement,
                            it.institution(),
                            it.cvr(),
                            it.counted(),
                            it.owedBefore(),
                            it.earned(),
                            shares.get(it.institution())))
                    .toList();
            ledger.addAll(new Booking(pool, DAY).earned(parts));
            open.removeAll(draft.lines());
            made.add(new Made(settlement, parts, new ArrayList<>(draft.lines())));
        }

        private void pay() {
            made.stream()
                    .filter(it -> it.settlement().state() == State.MADE)
                    .findFirst()
                    .ifPresent(it -> {
                        it.settlement().pay(DAY, "bilag");
                        ledger.addAll(new Booking(pool, DAY).paid(it.parts()));
                    });
        }

        private void reverse() {
            List<Made> there = made.stream()
                    .filter(it -> it.settlement().state() != State.REVERSED)
                    .toList();
            if (there.isEmpty()) {
                return;
            }
            Made chosen = there.get(random.nextInt(there.size()));
            boolean isPaid = chosen.settlement().state() == State.PAID;
            Booking booking = new Booking(pool, DAY);
            if (random.nextBoolean()) {
                chosen.parts().forEach(part -> ledger.addAll(booking.reversed(part, isPaid)));
                chosen.settlement().reverse("om igen");
                open.addAll(chosen.lines());
                chosen.lines().clear();
                return;
            }
            for (SettlementPart part : chosen.parts()) {
                List<Line> own = chosen.lines().stream()
                        .filter(line -> line.institution().equals(part.institutionId()))
                        .toList();
                if (own.size() > 1) {
                    List<Line> left = own.subList(1, own.size());
                    ledger.addAll(booking.reversed(part, isPaid, List.of(own.getFirst()), left));
                    chosen.lines().remove(own.getFirst());
                    open.add(own.getFirst());
                }
            }
        }

        private BigDecimal waiting() {
            return made.stream()
                    .filter(it -> it.settlement().state() == State.MADE)
                    .flatMap(it -> it.parts().stream())
                    .map(SettlementPart::amountDkk)
                    .reduce(oere(0), BigDecimal::add);
        }

        void assertAddsUp() {
            BigDecimal deposits = sum(Kind.DEPOSIT);
            BigDecimal paid = sum(Kind.PAID).add(sum(Kind.PAID_REVERSED)).negate();
            BigDecimal earned = sum(Kind.EARNED).add(sum(Kind.EARNED_REVERSED));
            BigDecimal owed = made.stream()
                    .flatMap(it -> it.parts().stream())
                    .map(part -> part.earnedDkk().subtract(part.amountDkk()))
                    .reduce(oere(0), BigDecimal::add);
            assertEquals(0, deposits.compareTo(paid.add(pool.balanceDkk())));
            assertEquals(0, earned.compareTo(paid.add(owed).add(waiting())));
            assertTrue(pool.balanceDkk().signum() >= 0);
            BigDecimal balance = oere(0);
            for (LedgerEntry entry : ledger) {
                balance = entry.kind().startsWith("earned") ? balance : balance.add(entry.amountDkk());
                assertEquals(0, balance.compareTo(entry.balanceDkk()));
            }
        }

        private BigDecimal sum(Kind kind) {
            return ledger.stream()
                    .filter(it -> it.kind().equals(kind.code()))
                    .map(LedgerEntry::amountDkk)
                    .reduce(oere(0), BigDecimal::add);
        }

        private static BigDecimal oere(int amount) {
            return new BigDecimal(amount).movePointLeft(2).setScale(2);
        }
    }
}
