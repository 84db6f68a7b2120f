package dk.opgang.initiatives.candidate;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The place of a candidate in the list, as a cursor: after it the next page begins, whoever joins or leaves meanwhile. */
record Place(int points, LocalDate from, UUID participant, UUID enrolment) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::points)
            .reversed()
            .thenComparing(Place::from)
            .thenComparing(Place::participant, Ids.AS_WRITTEN)
            .thenComparing(Place::enrolment, Ids.AS_WRITTEN);

    private static final int PARTS = 4;

    static Place of(Candidate it, int points) {
        return new Place(points, it.from(), it.participantId(), it.enrolmentId());
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    String encode() {
        String plain = String.join(
                "~", List.of(Integer.toString(points), from.toString(), participant.toString(), enrolment.toString()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place, or 400 for a text that is none. */
    static Place decode(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            String[] parts = plain.split("~", -1);
            if (parts.length == PARTS) {
                return new Place(
                        Integer.parseInt(parts[0]),
                        LocalDate.parse(parts[1]),
                        UUID.fromString(parts[2]),
                        UUID.fromString(parts[3]));
            }
        } catch (IllegalArgumentException | DateTimeParseException _) {
            // Answered below, as for a text of another form.
        }
        Faults faults = new Faults();
        faults.unreadable("?cursor", ParameterFault.INVALID_CURSOR);
        throw new ProblemException(CommonProblem.MALFORMED_REQUEST, faults.all());
    }
}
