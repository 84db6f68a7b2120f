package dk.opgang.participants.intake;

import static dk.opgang.platform.batch.merge.StagedColumn.bool;
import static dk.opgang.platform.batch.merge.StagedColumn.instant;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.participants.contact.ContactForm;
import dk.opgang.participants.contact.ContactRecorded;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.RecordRemoved;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.batch.merge.Merged;
import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Merges contacts by source. */
final class ContactMerge {

    private static final MergePlan<GoodContact> PLAN = MergePlan.<GoodContact>into("contacts", GoodContact::id)
            .common("municipality_code")
            .key(
                    text("source_system", contact -> contact.told().sourceSystem()),
                    text("source_id", contact -> contact.told().sourceId()))
            .uniqueWhere("source_id is not null")
            .owner(uuid("participant_id", contact -> contact.told().participantId()))
            .fixed(uuid("housing_area_id", GoodContact::housingAreaId))
            .told(
                    instant("at", contact -> contact.form().at()),
                    text("kind", contact -> contact.form().kind()),
                    text("place", contact -> contact.form().place()),
                    bool("attended", contact -> contact.form().attended()),
                    text("cancelled_by", contact -> contact.form().cancelledBy()),
                    uuid("initiative_id", contact -> contact.form().initiativeId()))
            .giving("old.attended is not null")
            .build();

    // A statement of its own: what another batch committed while the merge waited for it stands in no snapshot of the
    // merge.
    private static final String OWN = """
        select s.id from %s s
        join contacts c on c.municipality_code = ? and c.source_system = s.source_system and c.source_id = s.source_id
         and c.participant_id = s.participant_id\
        """.formatted(PLAN.staged());

    private ContactMerge() {}

    /** Merges contacts with different keys, decides their rows, and gives what was written. */
    static List<Merged<GoodContact>> merge(
            Connection connection, String municipality, Instant now, List<GoodContact> contacts) throws SQLException {
        List<Merged<GoodContact>> merged = PLAN.stage(connection, contacts).upsert(now, municipality);
        List<Merged<GoodContact>> written =
                merged.stream().filter(Merged::isWritten).toList();
        Set<UUID> own = written.size() == merged.size() ? Set.of() : Sql.idsOf(connection, OWN, municipality);
        for (Merged<GoodContact> one : merged) {
            if (one.isWritten() || own.contains(one.row().id())) {
                one.row().row().became(one);
            } else {
                one.row().row().reject(ParticipantProblem.SOURCE_IN_USE.at("/sourceId"));
            }
        }
        return written;
    }

    /**
     * What others are told of what was written: nothing of a plan, unless it was told as something that had taken place.
     *
     * @param hiding participants of whom nobody may hear where they live
     */
    static Optional<ParticipantEvent> event(Merged<GoodContact> written, String municipality, Set<UUID> hiding) {
        UUID id = Objects.requireNonNull(written.id());
        UUID participant = written.row().told().participantId();
        ContactForm form = written.row().form();
        if (form.attended() == null) {
            return Boolean.TRUE.equals(written.given().getFirst())
                    ? Optional.of(new RecordRemoved(RecordRemoved.CONTACT, id, participant, municipality))
                    : Optional.empty();
        }
        return Optional.of(new ContactRecorded(
                id,
                participant,
                municipality,
                hiding.contains(participant) ? null : written.row().housingAreaId(),
                form.at(),
                form.kind(),
                form.place(),
                form.attended(),
                form.cancelledBy(),
                form.initiativeId()));
    }
}
