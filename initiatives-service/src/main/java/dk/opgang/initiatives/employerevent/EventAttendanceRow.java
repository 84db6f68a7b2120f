package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.value.Cvr;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody came to an event, as a row of a batch.
 *
 * @param attended whether the person came, whether registered or not
 * @param cvTo the CVR numbers of those to whom a CV was handed in, separated by a space; without it what is known stays
 */
record EventAttendanceRow(
        String sourceSystem,
        String sourceId,
        UUID eventId,
        UUID enrolmentId,
        Boolean attended,
        @Nullable String cvTo) {

    record Key(String system, String id) {}

    record Place(UUID eventId, UUID enrolmentId) {}

    Key key() {
        return new Key(sourceSystem, sourceId);
    }

    Place place() {
        return new Place(eventId, enrolmentId);
    }

    /** The numbers that it tells, each once; nothing if it tells none. */
    Optional<List<String>> employers() {
        return Optional.ofNullable(cvTo).map(told -> Stream.of(told.strip().split("\\s+", -1))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList());
    }

    /** What is wrong with it without looking anything up. */
    List<Fault> faults() {
        List<String> told = employers().orElse(List.of());
        if (!told.stream().allMatch(Cvr::isValid)) {
            return List.of(CommonFault.INVALID_CVR.at("/cvTo"));
        }
        return told.isEmpty() || !Boolean.FALSE.equals(attended)
                ? List.of()
                : List.of(CompaniesFault.NOT_PRESENT.at("/cvTo"));
    }
}
