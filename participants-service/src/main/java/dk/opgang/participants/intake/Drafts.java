package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.Refusal;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.value.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The case files of a slice, found by number and by source as rows come. */
final class Drafts {

    private final Map<CprHash, Draft> byNumber = new LinkedHashMap<>();
    private final Map<Source, Draft> bySource = new HashMap<>();

    private final Set<UUID> restricted;

    /**
     * The known files.
     *
     * @param number by which a file is found
     * @param restricted ids of the participants whose data may not be changed
     */
    Drafts(Collection<Draft> known, Function<Draft, CprHash> number, Set<UUID> restricted) {
        this.restricted = Set.copyOf(restricted);
        for (Draft draft : known) {
            put(number.apply(draft), draft);
            draft.otherNumbers().forEach(other -> byNumber.put(other, draft));
            draft.others().sources().forEach(other -> bySource.put(other, draft));
        }
    }

    /** The file that a row is about, if there is one, or why the row cannot be taken. */
    record Found(Optional<Draft> draft, Optional<Refusal> refusal) {}

    /**
     * A number that came without a key of the poster so far takes the row's key; one that came with another key stays the
     * participant of that key, as with a single request: it is never registered twice.
     */
    Found find(CprHash number, Source source) {
        Optional<Draft> withNumber = Optional.ofNullable(byNumber.get(number));
        Optional<Draft> withSource = Optional.ofNullable(bySource.get(source));
        if (withSource.isPresent() && !withSource.equals(withNumber)) {
            return refused(ParticipantProblem.CPR_DIFFERS, "/cpr", withSource.get());
        }
        if (withNumber.isPresent()
                && !withNumber.get().others().sources().contains(source)
                && withNumber.get().participant().comesFromElsewhereThan(source)) {
            return refused(ParticipantProblem.PARTICIPANT_EXISTS, "/cpr", withNumber.get());
        }
        if (withNumber.isPresent()
                && restricted.contains(withNumber.get().participant().id())) {
            return refused(ParticipantProblem.PARTICIPANT_RESTRICTED, "/cpr", withNumber.get());
        }
        return new Found(withNumber, Optional.empty());
    }

    void put(CprHash number, Draft draft) {
        byNumber.put(number, draft);
        Source source = draft.participant().source();
        if (source != null) {
            bySource.put(source, draft);
        }
    }

    /** Those that rows have changed, in the order in which they came. */
    List<Draft> touched() {
        return byNumber.values().stream().filter(Draft::isTouched).distinct().toList();
    }

    private static Found refused(ParticipantProblem problem, String pointer, Draft other) {
        return new Found(
                Optional.empty(),
                Optional.of(new Refusal(problem, pointer, other.participant().id())));
    }
}
