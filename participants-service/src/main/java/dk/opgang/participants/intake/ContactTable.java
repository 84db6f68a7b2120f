package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.ParticipantEvent;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.RecordRemoved;
import dk.opgang.participants.contact.ContactForm;
import dk.opgang.participants.contact.ContactRecorded;
import dk.opgang.participants.contact.ContactRules;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.CopyStage;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges contacts by source, for participants of the municipality only. */
final class ContactTable {

    private static final String COLUMNS = """
            place_no int, id uuid, source_system text, source_id text, participant_id uuid, at timestamptz, kind text,
            place text, attended boolean, initiative_id uuid""";

    private static final String MERGE = """
            with mine as (
                select s.*, p.housing_area_id, p.birth_year
                from pg_temp.contacts_stage s
                join participants p on p.id = s.participant_id and p.municipality_code = ?
            ), written as (
                insert into contacts as c (id, participant_id, municipality_code, at, kind, place, attended, initiative_id,
                       housing_area_id, source_system, source_id, created_at, updated_at, version)
                select id, participant_id, ?, at, kind, place, attended, initiative_id, housing_area_id, source_system,
                       source_id, ?, ?, 0
                from mine where extract(year from at at time zone 'Europe/Copenhagen') >= birth_year order by id
                on conflict (municipality_code, source_system, source_id) where source_id is not null do update
                set at = excluded.at, kind = excluded.kind, place = excluded.place, attended = excluded.attended,
                    initiative_id = excluded.initiative_id, updated_at = excluded.updated_at, version = c.version + 1
                where c.participant_id = excluded.participant_id
                  and (c.at, c.kind, c.place, c.attended, c.initiative_id) is distinct from
                      (excluded.at, excluded.kind, excluded.place, excluded.attended, excluded.initiative_id)
                returning id, housing_area_id, source_system, source_id, xmax = 0 as created
            )
            select s.place_no, m.id is not null as known, m.birth_year, w.id, w.housing_area_id, w.created,
                   coalesce(k.attended is not null, false) as was_told
            from pg_temp.contacts_stage s
            left join mine m using (place_no)
            left join written w on w.source_system = s.source_system and w.source_id = s.source_id
            left join contacts k on k.municipality_code = ? and k.source_system = s.source_system
                 and k.source_id = s.source_id
            order by s.place_no""";

    // A statement of its own: what another batch committed while the merge waited for it stands in no snapshot of the
    // merge.
    private static final String OWNERS = """
            select s.place_no, c.participant_id from pg_temp.contacts_stage s
            join contacts c on c.municipality_code = ? and c.source_system = s.source_system and c.source_id = s.source_id""";

    private final SliceContext context;
    private final String municipality;
    private final OffsetDateTime now;

    ContactTable(SliceContext context, String municipality, Instant now) {
        this.context = context;
        this.municipality = municipality;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /**
     * What became of a row.
     *
     * @param known whether the municipality has the participant
     * @param birthYear of the participant, if it is known
     * @param owner the participant of whose contact the source tells now
     * @param id of the contact, if it was written
     * @param wasTold whether others know of the contact
     */
    record Decided(
            int place,
            boolean known,
            int birthYear,
            @Nullable UUID owner,
            @Nullable UUID id,
            @Nullable UUID housingAreaId,
            boolean created,
            boolean wasTold) {

        boolean isWritten() {
            return id != null;
        }

        /** What others are told of it; nothing of a plan. */
        Optional<ParticipantEvent> event(String municipality, ContactRow row, ContactForm facts) {
            if (facts.attended() == null) {
                return wasTold
                        ? Optional.of(new RecordRemoved(RecordRemoved.CONTACT, id, row.participantId(), municipality))
                        : Optional.empty();
            }
            return Optional.of(new ContactRecorded(
                    id,
                    row.participantId(),
                    municipality,
                    housingAreaId,
                    facts.at(),
                    facts.kind(),
                    facts.place(),
                    facts.attended(),
                    facts.initiativeId()));
        }
    }

    List<Decided> merge(List<BatchRow<ContactRow>> run, List<ContactForm> facts) throws SQLException {
        try (CopyStage stage = context.stage("contacts_stage", COLUMNS)) {
            for (int i = 0; i < run.size(); i++) {
                ContactRow row = run.get(i).value();
                stage.row()
                        .integer(i)
                        .uuid(Ids.next())
                        .text(row.sourceSystem())
                        .text(row.sourceId())
                        .uuid(row.participantId())
                        .instant(facts.get(i).at())
                        .text(row.kind())
                        .text(row.place())
                        .bool(row.attended())
                        .uuid(row.initiativeId());
            }
        }
        try (PreparedStatement statement = context.connection().prepareStatement(MERGE)) {
            statement.setString(1, municipality);
            statement.setString(2, municipality);
            statement.setObject(3, now);
            statement.setObject(4, now);
            statement.setString(5, municipality);
            try (ResultSet merged = statement.executeQuery()) {
                return read(merged, owners());
            }
        }
    }

    private Map<Integer, UUID> owners() throws SQLException {
        Map<Integer, UUID> owners = new HashMap<>();
        try (PreparedStatement statement = context.connection().prepareStatement(OWNERS)) {
            statement.setString(1, municipality);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    owners.put(row.getInt(1), row.getObject(2, UUID.class));
                }
            }
        }
        return owners;
    }

    /** Tells the row what became of it. */
    static void tell(BatchRow<ContactRow> row, ContactForm facts, Decided decided) {
        List<Fault> unborn = ContactRules.faults(facts.at(), decided.birthYear());
        if (!decided.known()) {
            row.reject(Fault.at(
                    "/participantId", "participant-not-found", "Borgeren findes ikke", "The participant is not found"));
        } else if (!unborn.isEmpty()) {
            row.reject(unborn);
        } else if (decided.isWritten() && decided.created()) {
            row.created();
        } else if (decided.isWritten()) {
            row.updated();
        } else if (row.value().participantId().equals(decided.owner())) {
            row.unchanged();
        } else {
            ParticipantProblem problem = ParticipantProblem.SOURCE_IN_USE;
            row.reject(new Fault("/sourceId", problem.code(), problem.title()));
        }
    }

    private static List<Decided> read(ResultSet row, Map<Integer, UUID> owners) throws SQLException {
        List<Decided> decided = new ArrayList<>();
        while (row.next()) {
            int place = row.getInt("place_no");
            decided.add(new Decided(
                    place,
                    row.getBoolean("known"),
                    row.getInt("birth_year"),
                    owners.get(place),
                    row.getObject("id", UUID.class),
                    row.getObject("housing_area_id", UUID.class),
                    row.getBoolean("created"),
                    row.getBoolean("was_told")));
        }
        return decided;
    }
}
