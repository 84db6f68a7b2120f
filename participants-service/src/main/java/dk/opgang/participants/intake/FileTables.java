package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.platform.batch.CopyStage;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.value.Source;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes participants and spells by set: staged by COPY, then old rows updated and new ones inserted. */
final class FileTables {

    private static final String PARTICIPANT_COLUMNS = """
            id uuid, is_new boolean, cpr_hash bytea, identity bytea, birth_year int, housing_area_id uuid, benefit_group text,
            next_change_on date, language text, source_system text, source_id text""";

    private static final String UPDATE_PARTICIPANTS = """
            update participants p set cpr_hash = s.cpr_hash, identity = s.identity, birth_year = s.birth_year,
                   housing_area_id = s.housing_area_id, benefit_group = s.benefit_group, next_change_on = s.next_change_on,
                   language = s.language,
                   source_system = s.source_system, source_id = s.source_id, updated_at = ?, version = p.version + 1
            from pg_temp.participants_stage s where p.id = s.id and not s.is_new""";

    private static final String INSERT_PARTICIPANTS = """
            insert into participants (created_at, updated_at, municipality_code, id, cpr_hash, identity, birth_year,
                   housing_area_id, benefit_group, next_change_on, language, source_system, source_id, version)
            select ?, ?, ?, id, cpr_hash, identity, birth_year, housing_area_id, benefit_group, next_change_on,
                   language, source_system, source_id, 0
            from pg_temp.participants_stage where is_new order by id""";

    private static final String BENEFIT_COLUMNS = """
            id uuid, is_new boolean, participant_id uuid, benefit_group text, valid_from date, valid_to date,
            closing_reason text, ended_by_next boolean, housing_area_id uuid""";

    private static final String UPDATE_BENEFITS = """
            update benefit_periods b set benefit_group = s.benefit_group, valid_to = s.valid_to,
                   closing_reason = s.closing_reason, ended_by_next = s.ended_by_next, housing_area_id = s.housing_area_id,
                   updated_at = ?, version = b.version + 1
            from pg_temp.benefits_stage s where b.id = s.id and not s.is_new""";

    private static final String INSERT_BENEFITS = """
            insert into benefit_periods (created_at, updated_at, municipality_code, id, participant_id, benefit_group,
                   valid_from, valid_to, closing_reason, ended_by_next, housing_area_id, version)
            select ?, ?, ?, id, participant_id, benefit_group, valid_from, valid_to, closing_reason, ended_by_next,
                   housing_area_id, 0
            from pg_temp.benefits_stage where is_new order by id""";

    private static final String RESIDENCE_COLUMNS = """
            id uuid, is_new boolean, participant_id uuid, housing_area_id uuid, valid_from date, valid_to date,
            ended_by_next boolean, begin_concluded boolean""";

    private static final String UPDATE_RESIDENCES = """
            update residences r set housing_area_id = s.housing_area_id, begin_concluded = s.begin_concluded,
                   valid_from = s.valid_from, valid_to = s.valid_to, ended_by_next = s.ended_by_next,
                   updated_at = ?, version = r.version + 1
            from pg_temp.residences_stage s where r.id = s.id and not s.is_new""";

    private static final String INSERT_RESIDENCES = """
            insert into residences (created_at, updated_at, municipality_code, id, participant_id, housing_area_id,
                   valid_from, valid_to, ended_by_next, begin_concluded, version)
            select ?, ?, ?, id, participant_id, housing_area_id, valid_from, valid_to, ended_by_next, begin_concluded, 0
            from pg_temp.residences_stage where is_new order by id""";

    private final SliceContext context;
    private final String municipality;
    private final OffsetDateTime now;

    FileTables(SliceContext context, String municipality, Instant now) {
        this.context = context;
        this.municipality = municipality;
        this.now = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    void participants(List<Draft> drafts) throws SQLException {
        try (CopyStage stage = context.stage("participants_stage", PARTICIPANT_COLUMNS)) {
            for (Draft draft : drafts) {
                Participant participant = draft.participant();
                @Nullable Source source = participant.source();
                stage.row()
                        .uuid(participant.id())
                        .bool(draft.isNew())
                        .bytes(participant.cprHash())
                        .bytes(participant.identity())
                        .integer(participant.birthYear())
                        .uuid(participant.housingAreaId())
                        .text(participant.benefitGroup())
                        .date(participant.nextChangeOn())
                        .text(participant.language())
                        .text(source == null ? null : source.system())
                        .text(source == null ? null : source.id());
            }
        }
        merge(UPDATE_PARTICIPANTS, INSERT_PARTICIPANTS);
    }

    void benefits(List<SpellRow<BenefitPeriod>> rows) throws SQLException {
        try (CopyStage stage = context.stage("benefits_stage", BENEFIT_COLUMNS)) {
            for (SpellRow<BenefitPeriod> row : rows) {
                BenefitPeriod period = row.spell();
                stage.row()
                        .uuid(period.id())
                        .bool(row.isNew())
                        .uuid(period.participantId())
                        .text(period.group())
                        .date(period.from())
                        .date(period.to())
                        .text(period.closingReason())
                        .bool(period.isEndedByNext())
                        .uuid(period.housingAreaId());
            }
        }
        merge(UPDATE_BENEFITS, INSERT_BENEFITS);
    }

    void residences(List<SpellRow<Residence>> rows) throws SQLException {
        try (CopyStage stage = context.stage("residences_stage", RESIDENCE_COLUMNS)) {
            for (SpellRow<Residence> row : rows) {
                Residence residence = row.spell();
                stage.row()
                        .uuid(residence.id())
                        .bool(row.isNew())
                        .uuid(residence.participantId())
                        .uuid(residence.housingAreaId())
                        .date(residence.from())
                        .date(residence.to())
                        .bool(residence.isEndedByNext())
                        .bool(residence.isBeginConcluded());
            }
        }
        merge(UPDATE_RESIDENCES, INSERT_RESIDENCES);
    }

    private void merge(String update, String insert) throws SQLException {
        try (PreparedStatement statement = context.connection().prepareStatement(update)) {
            statement.setObject(1, now);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = context.connection().prepareStatement(insert)) {
            statement.setObject(1, now);
            statement.setObject(2, now);
            statement.setString(3, municipality);
            statement.executeUpdate();
        }
    }
}
