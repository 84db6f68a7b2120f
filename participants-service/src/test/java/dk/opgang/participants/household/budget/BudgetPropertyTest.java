package dk.opgang.participants.household.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is planned, approved, spent and cancelled: what is taken never exceeds the frame, and nothing that fits is refused. */
class BudgetPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
    private static final BigDecimal FRAME = new BigDecimal("1000.00");
    private static final BudgetForm.Rules RULES =
            new BudgetForm.Rules(new BigDecimal("700.00"), new BigDecimal("300.00"), List.of("leisure"));

    /**
     * Something that somebody wants to do.
     *
     * @param item which item; behind the last one a new one
     * @param cents what it is planned or spent for
     */
    record Wish(int item, String purpose, int cents, ItemState state) {

        BigDecimal amount() {
            return BigDecimal.valueOf(cents, 2);
        }
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("debt", "leisure", "network"),
                        Arbitraries.integers().between(0, 80_000),
                        Arbitraries.of(ItemState.values()))
                .as(Wish::new)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void theFrameIsNeverOverdrawn(@ForAll("wishes") List<Wish> wishes) {
        List<ItemForm> items = new ArrayList<>();
        for (Wish wish : wishes) {
            // Given
            boolean isNew = wish.item() >= items.size();
            ItemForm before = isNew ? null : items.get(wish.item());
            ItemForm after = told(before, wish);
            BigDecimal taken = sum(items);
            boolean allowed = ItemRules.allows(RULES, before, after);
            Faults faults = new Faults();

            // When
            if (allowed) {
                ItemRules.check(RULES, FRAME.subtract(taken), before, after, faults);
            }

            // Then
            BigDecimal would = taken.subtract(before == null ? BigDecimal.ZERO : before.taken())
                    .add(after.taken());
            boolean isMore = would.compareTo(taken) > 0;
            assertEquals(allowed && isMore && would.compareTo(FRAME) > 0, ItemRules.tellsOfOverdraft(faults));
            if (allowed && faults.isEmpty()) {
                take(items, isNew ? items.size() : wish.item(), after);
                assertTrue(sum(items).compareTo(FRAME) <= 0, items.toString());
                assertTrue(isApprovedWhereNeeded(before, after), after.toString());
            }
        }
    }

    private static ItemForm told(ItemForm before, Wish wish) {
        boolean isSpent = wish.state() == ItemState.SPENT;
        return new ItemForm(
                        before == null ? wish.purpose() : before.purpose(),
                        null,
                        before == null || !isSpent && before.standing() == ItemState.PLANNED
                                ? wish.amount()
                                : before.plannedDkk(),
                        null,
                        wish.state().code(),
                        isSpent ? wish.amount() : null,
                        null,
                        null)
                .whole(before, TODAY);
    }

    private static void take(List<ItemForm> items, int place, ItemForm item) {
        if (place == items.size()) {
            items.add(item);
        } else {
            items.set(place, item);
        }
    }

    private static boolean isApprovedWhereNeeded(ItemForm before, ItemForm after) {
        boolean becomesSpent =
                after.standing() == ItemState.SPENT && (before == null || before.standing() == ItemState.PLANNED);
        return !becomesSpent || !RULES.needsApproval(after.plannedDkk()) && !RULES.needsApproval(after.spentDkk());
    }

    /** The oracle: nothing but a sum. */
    private static BigDecimal sum(List<ItemForm> items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ItemForm item : items) {
            sum = switch (item.state() == null ? "planned" : item.state()) {
                case "planned", "approved" -> sum.add(item.plannedDkk());
                case "spent" -> sum.add(item.spentDkk());
                default -> sum;
            };
        }
        return sum;
    }
}
