package dk.opgang.initiatives.result;

import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.result.ColumnQuery.Facts;
import dk.opgang.initiatives.result.ColumnQuery.Keys;
import dk.opgang.initiatives.rhythm.RhythmOfEnrolments;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Columns of what takes place, where a template has such activities: occasions, attendance, continuity and rhythm, tasks, homes. */
@Singleton
class ActivityColumns {

    /** Of more enrolments their rhythm is not worked out with each question. */
    private static final int MOST_RHYTHMS = 500;

    /** In the order of {@link BesideActivities}. */
    private static final String THERE = """
            select exists (select from initiative_tasks t where t.initiative_id = any (w.ids)),
                   exists (select from employer_events v where v.initiative_id = any (w.ids)),
                   exists (select from housing_options h
                           where h.initiative_id = any (w.ids) and h.municipality_code = ?)
            from (select ?::uuid[] as ids) w""";

    private static final String HELD = " from counted_occasions o where o.initiative_id = any (?)";
    private static final String TOLD = " from counted_attendances a where a.initiative_id = any (?)";

    private final ColumnQuery query;
    private final Enrolments enrolments;
    private final RhythmOfEnrolments rhythms;
    private final BusinessClock clock;
    private final AgroalDataSource database;

    ActivityColumns(
            ColumnQuery query,
            Enrolments enrolments,
            RhythmOfEnrolments rhythms,
            BusinessClock clock,
            AgroalDataSource database) {
        this.query = query;
        this.enrolments = enrolments;
        this.rhythms = rhythms;
        this.clock = clock;
        this.database = database;
    }

    /**
     * Which of them there are; as the system. Tasks, events with employers and homes can be told of in any initiative: then they are
     * counted, whatever its template.
     *
     * @param initiatives of which the reader sees exact numbers; of others the columns are those that the template asks for
     * @param citizensOf the municipality that reads: what citizens of others have is told by no column either
     */
    List<String> of(InitiativeTemplate template, Collection<UUID> initiatives, String citizensOf) {
        return columns(
                template,
                initiatives.isEmpty()
                        ? Set.of()
                        : Sql.one(
                                database,
                                THERE,
                                row -> {
                                    Set<BesideActivities> there = EnumSet.noneOf(BesideActivities.class);
                                    for (BesideActivities told : BesideActivities.values()) {
                                        if (row.getBoolean(told.ordinal() + 1)) {
                                            there.add(told);
                                        }
                                    }
                                    return there;
                                },
                                citizensOf,
                                SqlArrays.uuids(initiatives)));
    }

    private static List<String> columns(InitiativeTemplate template, Set<BesideActivities> there) {
        List<String> columns = new ArrayList<>();
        if (!template.activities().isEmpty()) {
            columns.add("occasions");
        }
        if (template.activities().stream().anyMatch(Activity::attendance)) {
            columns.addAll(List.of("attendances", "attendancePct"));
        }
        if (template.activities().stream().anyMatch(it -> it.continuity() != null)) {
            columns.addAll(List.of("continuityBreaks", "enrolmentsWithoutBreak"));
        }
        if (template.activities().stream().anyMatch(it -> it.rhythm() != null)) {
            columns.add("onRhythmPct");
        }
        for (BesideActivities told : BesideActivities.values()) {
            if (there.contains(told) || told.isAskedBy(template)) {
                columns.addAll(told.columns());
            }
        }
        template.columns().forEach(column -> columns.remove(column.key()));
        return columns;
    }

    /** Those that are wanted, counted; as the system. */
    List<CountedColumn> count(Caller caller, Templated where, ResultQuestion question, Set<String> wanted)
            throws SQLException {
        List<CountedColumn> counted = new ArrayList<>();
        for (String column : columns(where.template(), EnumSet.allOf(BesideActivities.class)).stream()
                .filter(wanted::contains)
                .toList()) {
            counted.add(new CountedColumn(
                    ResultColumn.usual(column),
                    numbers(caller, column, where, question),
                    column.endsWith("Pct") ? null : BigDecimal.ZERO));
        }
        return counted;
    }

    private Map<Keys, BigDecimal> numbers(Caller caller, String column, Templated where, ResultQuestion question)
            throws SQLException {
        List<UUID> ids = question.initiatives();
        return switch (column) {
            case "occasions" ->
                query.of(
                        question,
                        Aggregate.EVENTS,
                        it -> it.add(
                                FactShape.select(
                                                "o.held_on",
                                                "o.participant_id, o.municipality_code",
                                                "group_id => o.group_id")
                                        + HELD,
                                ids));
            case "attendances" ->
                query.of(question, Aggregate.EVENTS, it -> it.add(attended() + " and a.attendance = 'present'", ids));
            case "attendancePct" ->
                query.of(question, Aggregate.percent("state = 'present'"), it -> it.add(attended(), ids));
            case "continuityBreaks" -> query.of(question, Aggregate.EVENTS, continuity(where, ids, "v.is_break"));
            case "enrolmentsWithoutBreak" -> withoutBreak(where, question);
            case "onRhythmPct" -> onRhythm(caller, where, question);
            case "tasksDone" -> query.of(question, Aggregate.EVENTS, it -> it.add(tasks() + " and t.done", ids));
            case "tasksLeft" -> query.of(question, Aggregate.EVENTS, it -> it.add(tasks() + " and not t.done", ids));
            case "eventsHeld" ->
                query.of(
                        question,
                        Aggregate.EVENTS,
                        it -> it.add(
                                FactShape.select(DAY_OF_EVENT, "null::uuid, null::varchar", "")
                                        + " from employer_events v where v.initiative_id = any (?) and v.at < now()",
                                ids));
            case "eventParticipants" ->
                query.of(
                        question,
                        Aggregate.PARTICIPANTS,
                        it -> it.add(
                                FactShape.select(DAY_OF_EVENT, "r.participant_id, r.municipality_code", "")
                                        + " from event_registrations r join employer_events v on v.id = r.event_id"
                                        + " where r.initiative_id = any (?) and r.attended",
                                ids));
            case "cvsHandedIn" ->
                query.of(
                        question,
                        Aggregate.EVENTS,
                        it -> it.add(
                                FactShape.select("(cv ->> 'on')::date", "r.participant_id, r.municipality_code", "")
                                        + " from event_registrations r, jsonb_array_elements(r.cvs) cv"
                                        + " where r.initiative_id = any (?)",
                                ids));
            case "optionsOffered" -> query.of(question, Aggregate.EVENTS, it -> it.add(options("h.offered_on"), ids));
            case "optionsTaken" ->
                query.of(
                        question,
                        Aggregate.EVENTS,
                        it -> it.add(options("h.taken_on") + " and h.taken_on is not null", ids));
            case String unknown -> throw new IllegalArgumentException(unknown);
        };
    }

    private static final String DAY_OF_EVENT = "(v.at at time zone 'Europe/Copenhagen')::date";

    private static String attended() {
        return FactShape.select("a.held_on", "a.participant_id, a.municipality_code", "state => a.attendance") + TOLD;
    }

    private static String tasks() {
        return FactShape.select(
                        "t.done_on", "p.participant_id, p.municipality_code", "kind => p.kind, payer => p.payer")
                + " from placement_tasks t join placements p on p.id = t.placement_id where p.initiative_id = any (?)";
    }

    private static String options(String day) {
        return FactShape.select(day, "h.participant_id, h.municipality_code", "area => h.housing_area_id")
                + " from housing_options h where h.initiative_id = any (?)";
    }

    /** Each time that somebody was there at an activity of which the same person should come. */
    private static Facts continuity(Templated where, List<UUID> ids, String condition) {
        return it -> {
            boolean first = true;
            for (Activity activity : where.template().activities()) {
                if (activity.continuity() != null) {
                    it.when(!first, "union all");
                    first = false;
                    it.add(
                            FactShape.select(
                                            "v.held_on",
                                            "v.participant_id, v.municipality_code",
                                            "enrolment_id => v.enrolment_id, state => v.is_break")
                                    + " from unnest(?) one, initiatives_continuity(one, ?, ?) v where " + condition,
                            ids,
                            activity.key(),
                            activity.continuity());
                }
            }
        };
    }

    private Map<Keys, BigDecimal> withoutBreak(Templated where, ResultQuestion question) throws SQLException {
        Aggregate enrolments = new Aggregate(
                "count(distinct enrolment_id) - count(distinct enrolment_id) filter (where state = 'true')", 0, false);
        return query.of(question, enrolments, continuity(where, question.initiatives(), "true"));
    }

    /** Of the enrolments that began in the bucket, as they stand on the last day of the period. */
    private Map<Keys, BigDecimal> onRhythm(Caller caller, Templated where, ResultQuestion question)
            throws SQLException {
        LocalDate to = question.period().to();
        LocalDate until = to == null || to.isAfter(clock.today()) ? clock.today() : to.minusDays(1);
        Restriction wanted = Restriction.in("initiativeId", question.initiatives());
        if (enrolments.count(caller, wanted) > MOST_RHYTHMS) {
            return Map.of();
        }
        Map<UUID, Boolean> known = rhythms.kept(caller, where, enrolments.list(caller, wanted), until);
        List<UUID> onRhythm = known.keySet().stream().filter(known::get).toList();
        return query.of(
                question,
                Aggregate.percent("state = 'true'"),
                it -> it.add(
                        FactShape.select(
                                        "e.period_from",
                                        "e.participant_id, e.municipality_code",
                                        "enrolment_id => e.id, state => e.id = any (?::uuid[])")
                                + " from enrolments e where e.id = any (?::uuid[])",
                        onRhythm,
                        List.copyOf(known.keySet())));
    }
}
