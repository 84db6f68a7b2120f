package dk.opgang.participants.outcome;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who was guided, as far as the caller may know it: both that somebody is enrolled, and the education of whoever is. */
@Singleton
class GuidedEnrolments {

    private static final String ASKED =
            "%1$s.initiativeId = :initiative and %1$s.began >= :first and %1$s.began < :end";

    private final EntityManager entities;
    private final Reader reader;

    GuidedEnrolments(EntityManager entities, Reader reader) {
        this.entities = entities;
        this.reader = reader;
    }

    /** The first day of each participant whose enrolment began then; of several the earliest. */
    Map<UUID, LocalDate> begins(Caller caller, OutcomeParams params) {
        Restriction all = reader.enrolments(caller)
                .and(reader.records(caller, DataCategory.EDUCATION))
                .and(own(caller))
                .and(asked("e", params));
        TypedQuery<GuidedEnrolment> query =
                entities.createQuery("select e from GuidedEnrolment e where " + all.condition(), GuidedEnrolment.class);
        all.parameters().forEach(query::setParameter);
        Map<UUID, LocalDate> begins = new TreeMap<>();
        query.getResultList()
                .forEach(it -> begins.merge(
                        it.participantId(), it.began(), (one, other) -> one.isBefore(other) ? one : other));
        return begins;
    }

    /** Records of such participants, of which more may be found than the caller may count. */
    Restriction recordsOfGuided(Caller caller, OutcomeParams params) {
        Restriction asked = asked("g", params);
        return Restriction.of(
                        "e.participantId in (select g.participantId from GuidedEnrolment g where " + asked.condition()
                                + ")",
                        asked.parameters())
                .and(own(caller));
    }

    /** A municipality counts its own participants, exactly, and not those beside whom a consent shows it. */
    private static Restriction own(Caller caller) {
        return Restriction.equal("municipalityCode", caller.municipality().orElse(null));
    }

    private static Restriction asked(String alias, OutcomeParams params) {
        return Restriction.of(
                ASKED.formatted(alias),
                Map.of("initiative", params.initiative(), "first", params.first(), "end", params.end()));
    }
}
