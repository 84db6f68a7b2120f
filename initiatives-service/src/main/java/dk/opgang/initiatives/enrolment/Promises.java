package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wishes that were told with enrolments, and whether the promise of the template to meet them in time was kept. */
@Singleton
class Promises {

    private static final String OFFERED = """
            select id, initiatives_offered_on(id) from unnest(?::uuid[]) as wished (id)""";

    /** The offers are asked past the policies: when a wish was met, everybody may know who may know of the wish. */
    private static final String OFFER = "function('initiatives_offered_on', e.id)";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    Promises(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A wish and what became of it.
     *
     * @param dueOn the day by which it is to be met
     * @param metOn the day of the first offer; null without one
     * @param state {@code open}, {@code met}, or {@code late} if it was not met by its day
     */
    record Promise(
            LocalDate wishedOn, LocalDate dueOn, @Nullable LocalDate metOn, String state) {

        static Promise of(LocalDate wishedOn, LocalDate dueOn, @Nullable LocalDate metOn, LocalDate today) {
            LocalDate reached = metOn == null ? today : metOn;
            String state = reached.isAfter(dueOn) ? "late" : metOn == null ? "open" : "met";
            return new Promise(wishedOn, dueOn, metOn, state);
        }
    }

    /** The promises of those of the enrolments that have one. */
    Map<UUID, Promise> of(Collection<Enrolment> enrolments) {
        List<Enrolment> wished =
                enrolments.stream().filter(it -> it.promisedBy() != null).toList();
        Map<UUID, Promise> promises = new HashMap<>();
        if (wished.isEmpty()) {
            return promises;
        }
        Map<UUID, @Nullable LocalDate> offered = offered(wished);
        wished.forEach(it -> promises.put(
                it.id(),
                Promise.of(
                        Objects.requireNonNull(it.wishedOn()),
                        Objects.requireNonNull(it.promisedBy()),
                        offered.get(it.id()),
                        clock.today())));
        return promises;
    }

    private Map<UUID, @Nullable LocalDate> offered(List<Enrolment> wished) {
        return Sql.map(
                database,
                OFFERED,
                row -> row.getObject(1, UUID.class),
                row -> row.getObject(2, LocalDate.class),
                SqlArrays.uuids(wished.stream().map(Enrolment::id).toList()));
    }

    /** Only enrolments whose promise is in that state; none for a state that there is not. */
    Restriction in(@Nullable String state) {
        if (state == null) {
            return Restriction.all();
        }
        return switch (state) {
            case "open" -> today("e.promisedBy >= :promiseToday and " + OFFER + " is null");
            case "late" ->
                today("(" + OFFER + " > e.promisedBy or e.promisedBy < :promiseToday and " + OFFER + " is null)");
            case "met" -> Restriction.of(OFFER + " <= e.promisedBy");
            default -> Restriction.none();
        };
    }

    private Restriction today(String condition) {
        return Restriction.of("e.promisedBy is not null and " + condition, "promiseToday", clock.today());
    }
}
