package dk.opgang.participants.household.budget;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where an item of a budget stands; the codes of {@code budget-item-states}. */
enum ItemState {
    PLANNED,
    APPROVED,
    SPENT,
    CANCELLED;

    static ItemState of(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state of an item: " + code));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
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
