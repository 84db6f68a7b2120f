package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.draw.Draws.InTwoYears;
import dk.opgang.participants.household.draw.Draws.OfTwoYears;
import dk.opgang.participants.household.draw.DrawsOfNobody.Kept;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what is drawn by whoever is there together with what was drawn for those who were erased. */
final class CountedHouseholds {

    private final Map<UUID, BigDecimal> before = new HashMap<>();
    private final Map<UUID, BigDecimal> after = new HashMap<>();

    private CountedHouseholds() {}

    /** Those of them that drew in both years. */
    static List<OfTwoYears> of(List<InTwoYears> present, List<Kept> kept) {
        CountedHouseholds counted = new CountedHouseholds();
        for (InTwoYears one : present) {
            counted.add(one.householdId(), one.draws() > 0 ? one.before() : null, one.later() > 0 ? one.after() : null);
        }
        for (Kept one : kept) {
            counted.add(one.householdId(), one.before(), one.after());
        }
        List<OfTwoYears> both = new ArrayList<>();
        counted.before.forEach((household, sum) -> {
            BigDecimal later = counted.after.get(household);
            if (later != null) {
                both.add(new OfTwoYears(household, sum, later));
            }
        });
        return both;
    }

    private void add(UUID household, @Nullable BigDecimal inOne, @Nullable BigDecimal inOther) {
        if (inOne != null) {
            before.merge(household, inOne, BigDecimal::add);
        }
        if (inOther != null) {
            after.merge(household, inOther, BigDecimal::add);
        }
    }
}
