package dk.opgang.participants.household.budget;

import dk.opgang.platform.coded.Coded;
import java.util.EnumSet;
import java.util.Set;

/** Where an item of a budget stands; the codes of {@code budget-item-states}. */
enum ItemState implements Coded {
    PLANNED,
    APPROVED,
    SPENT,
    CANCELLED;

    static ItemState of(String code) {
        return Coded.of(values(), code);
    }

    /** The states that can follow on this one, leaving rules of a budget aside. */
    Set<ItemState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(PLANNED, APPROVED, SPENT, CANCELLED);
            case APPROVED -> EnumSet.of(APPROVED, SPENT, CANCELLED);
            case SPENT -> EnumSet.of(SPENT);
            case CANCELLED -> EnumSet.of(CANCELLED);
        };
    }
}
