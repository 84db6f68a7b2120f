package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a participant's residences since they were told last. Of who is in hiding others hear no more than that the
 * residence ended, as if the participant had moved out of all areas, and then nothing until the hiding is over.
 */
final class ResidenceNews {

    private final Participant participant;
    private final Map<UUID, ResidenceState> known = new HashMap<>();
    private boolean withheld;

    /** @param withheld whether others were told last that the participant lives in no area */
    ResidenceNews(Participant participant, Timeline<Residence> residences, boolean withheld) {
        this.participant = participant;
        remember(residences, withheld);
    }

    void remember(Timeline<Residence> residences, boolean nowWithheld) {
        withheld = nowWithheld;
        known.clear();
        residences.spells().forEach(stay -> known.put(stay.id(), state(ResidenceState.OPENED, stay)));
    }

    /** What the other has told was told here. */
    void goOnFrom(ResidenceNews told) {
        withheld = told.withheld;
        known.clear();
        known.putAll(told.known);
    }

    Set<UUID> known() {
        return Set.copyOf(known.keySet());
    }

    /** @param hiding the first day of a hiding that goes on; null without one */
    List<ParticipantEvent> of(Timeline<Residence> residences, @Nullable LocalDate hiding) {
        Stream<Residence> all = residences.spells().stream();
        if (hiding != null) {
            return withheld ? List.of() : all.flatMap(stay -> end(stay, hiding)).toList();
        }
        return withheld
                ? all.map(this::whole).toList()
                : all.flatMap(stay -> compare(stay).stream()).toList();
    }

    /** What was told of it before, ended; an empty residence if it began later, and nothing if it was not told at all. */
    private Stream<ParticipantEvent> end(Residence stay, LocalDate hiding) {
        return Stream.ofNullable(known.get(stay.id()))
                .filter(told -> told.to() == null || told.to().isAfter(hiding))
                .map(told -> told.until(told.from().isAfter(hiding) ? told.from() : hiding));
    }

    /** All of it, whatever others have heard of it before. */
    private ParticipantEvent whole(Residence stay) {
        return state(stay.isOpen() ? ResidenceState.OPENED : ResidenceState.CORRECTED, stay);
    }

    private Optional<ParticipantEvent> compare(Residence residence) {
        ResidenceState before = known.get(residence.id());
        if (before == null) {
            return Optional.of(state(ResidenceState.OPENED, residence));
        }
        boolean sameBegin =
                before.from().equals(residence.from()) && before.housingAreaId().equals(residence.housingAreaId());
        if (sameBegin && Objects.equals(before.to(), residence.to())) {
            return Optional.empty();
        }
        boolean closed = sameBegin && before.to() == null;
        return Optional.of(state(closed ? ResidenceState.CLOSED : ResidenceState.CORRECTED, residence));
    }

    private ResidenceState state(String type, Residence residence) {
        return ResidenceState.of(type, participant, residence);
    }
}
