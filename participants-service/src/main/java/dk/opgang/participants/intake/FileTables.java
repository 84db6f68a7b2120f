package dk.opgang.participants.intake;

import static dk.opgang.platform.batch.merge.StagedColumn.bigint;
import static dk.opgang.platform.batch.merge.StagedColumn.bool;
import static dk.opgang.platform.batch.merge.StagedColumn.bytes;
import static dk.opgang.platform.batch.merge.StagedColumn.date;
import static dk.opgang.platform.batch.merge.StagedColumn.integer;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.Shelter;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Protection;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.value.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes case files by set: what is known is changed, then what is new inserted. */
final class FileTables {

    private static final MergePlan<Participant> PARTICIPANTS = MergePlan.<Participant>into(
                    "participants", Participant::id)
            .common("municipality_code")
            .told(
                    bytes("cpr_hash", Participant::cprHash),
                    bigint("cpr_hash_key", Participant::cprHashKey),
                    bytes("identity", Participant::identity),
                    integer("birth_year", Participant::birthYear),
                    uuid("housing_area_id", Participant::housingAreaId),
                    text("benefit_group", Participant::benefitGroup),
                    date("next_change_on", Participant::nextChangeOn),
                    text("language", Participant::language),
                    text("source_system", it -> system(it.source())),
                    text("source_id", it -> id(it.source())))
            .build();

    private static final MergePlan<BenefitPeriod> BENEFITS = MergePlan.<BenefitPeriod>into(
                    "benefit_periods", BenefitPeriod::id)
            .common("municipality_code")
            .fixed(uuid("participant_id", BenefitPeriod::participantId))
            .told(
                    date("valid_from", BenefitPeriod::from),
                    text("benefit_group", BenefitPeriod::group),
                    date("valid_to", BenefitPeriod::to),
                    text("closing_reason", BenefitPeriod::closingReason),
                    bool("ended_by_next", BenefitPeriod::isEndedByNext),
                    uuid("housing_area_id", BenefitPeriod::housingAreaId),
                    text("source_system", it -> system(it.source())),
                    text("source_id", it -> id(it.source())))
            .build();

    private static final MergePlan<Residence> RESIDENCES = MergePlan.<Residence>into("residences", Residence::id)
            .common("municipality_code")
            .fixed(uuid("participant_id", Residence::participantId))
            .told(
                    uuid("housing_area_id", Residence::housingAreaId),
                    date("valid_from", Residence::from),
                    date("valid_to", Residence::to),
                    bool("ended_by_next", Residence::isEndedByNext),
                    bool("begin_concluded", Residence::isBeginConcluded),
                    text("source_system", it -> system(it.source())),
                    text("source_id", it -> id(it.source())))
            .build();

    private static final MergePlan<Protection> PROTECTIONS = MergePlan.<Protection>into("protections", Protection::id)
            .common("municipality_code")
            .fixed(uuid("participant_id", Protection::participantId))
            .told(
                    text("kind", it -> it.form().kind()),
                    date("valid_from", Protection::from),
                    date("valid_until", Protection::until),
                    bool("special_circumstances", it -> it.form().specialCircumstances()),
                    bool("area_withheld", Protection::isAreaWithheld))
            .build();

    private final SliceContext context;
    private final String municipality;
    private final Instant now;

    FileTables(SliceContext context, String municipality, Instant now) {
        this.context = context;
        this.municipality = municipality;
        this.now = now;
    }

    void participants(List<Draft> drafts) throws SQLException {
        write(PARTICIPANTS, drafts, Draft::isNew, Draft::participant);
    }

    /** Those of the participants whose protection, or what was told because of it, is another than before. */
    void protections(List<Draft> drafts) throws SQLException {
        List<Shelter> shelters = drafts.stream()
                .map(draft -> draft.file().shelter())
                .filter(Shelter::isToBeWritten)
                .toList();
        write(PROTECTIONS, shelters, shelter -> shelter.added().isPresent(), shelter -> shelter.protection()
                .orElseThrow());
    }

    void benefits(List<SpellRow<BenefitPeriod>> rows) throws SQLException {
        write(BENEFITS, rows, SpellRow::isNew, SpellRow::spell);
    }

    void residences(List<SpellRow<Residence>> rows) throws SQLException {
        write(RESIDENCES, rows, SpellRow::isNew, SpellRow::spell);
    }

    private <R, T> void write(MergePlan<T> plan, List<R> rows, Predicate<R> isNew, Function<R, T> stored)
            throws SQLException {
        plan.stage(
                        context.connection(),
                        rows.stream().filter(isNew.negate()).map(stored).toList())
                .update(now);
        plan.stage(context.connection(), rows.stream().filter(isNew).map(stored).toList())
                .insert(now, municipality);
    }

    private static @Nullable String system(@Nullable Source source) {
        return source == null ? null : source.system();
    }

    private static @Nullable String id(@Nullable Source source) {
        return source == null ? null : source.id();
    }
}
