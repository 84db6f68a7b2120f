package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.predicate.Operator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of the benefits of people, for rules of law that depend on them. */
public final class BenefitHistories {

    private BenefitHistories() {}

    /** The benefits of one person over time. */
    public static final class History {

        private final Past past;

        private History(Past past) {
            this.past = past;
        }

        /** Whether any time on a benefit is kept; if not, what holds today is all that is known. */
        public boolean isKept() {
            return !past.benefits().isEmpty();
        }

        /** The group on the day; null for none. */
        public @Nullable String groupOn(LocalDate day) {
            return past.groupOn(day).value();
        }

        /** Since when without a break, seen from the day before that one; null for not at all. */
        public @Nullable LocalDate since(LocalDate day) {
            return past.onBenefitSince(List.of(), day.minusDays(1)).value();
        }
    }

    /** Of each of the people; on the connection of a transaction. */
    public static Map<UUID, History> of(Connection connection, Collection<UUID> people) throws SQLException {
        Map<UUID, History> histories = new HashMap<>();
        if (!people.isEmpty()) {
            Pasts.of(connection, people, Set.of(Operator.BENEFIT))
                    .forEach((person, past) -> histories.put(person, new History(past)));
        }
        return histories;
    }
}
