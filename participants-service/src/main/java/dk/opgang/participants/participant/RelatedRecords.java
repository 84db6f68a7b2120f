package dk.opgang.participants.participant;

import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first records of one kind in the answer of a participant.
 *
 * @param name in {@code ?expand=}
 * @param action for the access log, the same as that of the records' own route
 * @param shown whether a reader of that insight gets records of this kind at all
 */
record RelatedRecords<E extends Resource>(
        String name,
        String action,
        Predicate<Insight> shown,
        VisibleRepository<E> records,
        BiFunction<E, Insight, ?> view,
        ReadRelatedRecords reading,
        HttpHeaders headers)
        implements Expansion<ParticipantView> {

    @Override
    public Class<ParticipantView> of() {
        return ParticipantView.class;
    }

    @Override
    public String scope() {
        return "participants.read";
    }

    @Override
    public Function<ParticipantView, @Nullable Object> load(Caller caller, List<ParticipantView> participants) {
        String purpose = Purpose.optional(headers.getHeaderString(Purpose.HEADER));
        return participant -> reading.firstPage(caller, participant, this, purpose);
    }
}
