package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.DaysOfGroups;
import dk.opgang.initiatives.enrolment.DaysOfGroups.OfGroup;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.occasion.AttendanceRow.Key;
import dk.opgang.initiatives.occasion.AttendanceTable.Named;
import dk.opgang.initiatives.occasion.OccasionCounts.Counted;
import dk.opgang.initiatives.occasion.OccasionTable.Fresh;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.initiatives.roleholder.SeenHolders;
import dk.opgang.initiatives.roleholder.Staff;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The occasions that the rows of a slice tell of: those that are known by the poster's key, and new ones as the first row tells them. */
@Singleton
class ToldOccasions {

    private final Occasions occasions;
    private final TemplatedInitiatives initiatives;
    private final SeenHolders holders;
    private final OccasionPhases phases;

    ToldOccasions(Occasions occasions, TemplatedInitiatives initiatives, SeenHolders holders, OccasionPhases phases) {
        this.occasions = occasions;
        this.initiatives = initiatives;
        this.holders = holders;
        this.phases = phases;
    }

    /**
     * An occasion, known or new.
     *
     * @param faults of a new one; nothing is wrong with one that is known
     * @param remarks what is doubtful about it
     * @param of whose it is, if it is for one enrolment alone
     */
    record ToldOccasion(
            UUID id,
            boolean isNew,
            Templated running,
            OccasionForm form,
            @Nullable Named of,
            List<Fault> faults,
            List<Fault> remarks) {

        /** What is wrong with a row about it. */
        List<Fault> faults(AttendanceLine told) {
            if (!told.row().initiativeId().equals(running.initiative().id())
                    || !form.agreesWith(told.form(form.enrolmentId() != null))) {
                return List.of(OccasionFault.OCCASION_DIFFERS.at("/occasionSourceId"));
            }
            if (faults.isEmpty() && !form.isHeld()) {
                return List.of(OccasionProblem.OCCASION_NOT_HELD.at("/at"));
            }
            return faults;
        }

        /** Whether the enrolment belongs there and runs on the day. */
        boolean isFor(UUID enrolmentId, Named enrolment) {
            return enrolment.initiativeId().equals(running.initiative().id())
                    && enrolment.runsOn(BusinessClock.dayOf(form.at()))
                    && (form.enrolmentId() == null || form.enrolmentId().equals(enrolmentId))
                    && (form.groupId() == null || enrolment.isMemberOf(form.groupId(), BusinessClock.dayOf(form.at())));
        }

        OccasionRecorded recorded(Counted counted) {
            return OccasionRecorded.of(
                    running.initiative(), id, form, of == null ? null : of.municipalityCode(), counted);
        }
    }

    /** By their keys, without those of initiatives that the poster does not see and of rows that cannot be read. */
    Map<Key, ToldOccasion> of(SliceContext context, List<AttendanceLine> rows, Map<UUID, Named> enrolments, Instant now)
            throws SQLException {
        Map<Key, AttendanceLine> first = new LinkedHashMap<>();
        rows.stream().filter(row -> row.faults().isEmpty()).forEach(row -> first.putIfAbsent(row.occasion(), row));
        Caller caller = context.caller();
        OccasionLocks.take(
                context.connection(),
                first.keySet().stream().map(key -> caller.tenantKey() + key).toList());
        Map<UUID, Templated> running = running(caller, first.values());
        Map<Key, Occasion> known = known(caller, first.keySet());
        Map<UUID, Staff> staff = staff(caller, running.keySet(), first.values());
        Map<UUID, OfGroup> groups = DaysOfGroups.of(
                context.connection(),
                first.values().stream()
                        .flatMap(it -> Stream.ofNullable(it.row().groupId()))
                        .collect(Collectors.toSet()));
        Map<UUID, AboutEnrolment> about = phases.about(
                caller,
                first.entrySet().stream()
                        .filter(it -> !known.containsKey(it.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(it -> isOfOneInPhases(running.get(it.row().initiativeId()), it.row()))
                        .map(it -> it.row().enrolmentId())
                        .collect(Collectors.toSet()));
        Map<Key, ToldOccasion> told = new HashMap<>();
        first.forEach((key, line) -> {
            Occasion before = known.get(key);
            Templated there = before == null
                    ? running.get(line.row().initiativeId())
                    : running.computeIfAbsent(
                            before.initiativeId(),
                            id -> initiatives.find(caller, id).orElseThrow());
            if (there != null) {
                told.put(
                        key,
                        before == null
                                ? fresh(there, line, enrolments, staff, groups, about, now)
                                : kept(there, before, enrolments));
            }
        });
        return told;
    }

    /** Writes those that are new. */
    void add(SliceContext context, List<ToldOccasion> touched, Instant now) throws SQLException {
        OccasionTable.add(
                context.connection(),
                context.caller().tenantKey(),
                now,
                touched.stream()
                        .filter(ToldOccasion::isNew)
                        .map(it -> new Fresh(it.id(), it.running().initiative().id(), it.form(), it.of()))
                        .toList());
    }

    private static ToldOccasion kept(Templated there, Occasion it, Map<UUID, Named> enrolments) {
        Named of = it.enrolmentId() == null ? null : enrolments.get(it.enrolmentId());
        return new ToldOccasion(it.id(), false, there, it.form(), of, List.of(), List.of());
    }

    /** Whether a new occasion is for its enrolment alone, in a programme that has phases. */
    private static boolean isOfOneInPhases(@Nullable Templated there, AttendanceRow row) {
        return there != null
                && !there.template().phases().isEmpty()
                && isOfOne(OccasionRules.activity(there.template(), row.activity()));
    }

    private static boolean isOfOne(Optional<Activity> activity) {
        return activity.filter(it -> it.forWhom() == Activity.For.ENROLMENT).isPresent();
    }

    private static ToldOccasion fresh(
            Templated there,
            AttendanceLine line,
            Map<UUID, Named> enrolments,
            Map<UUID, Staff> staff,
            Map<UUID, OfGroup> groups,
            Map<UUID, AboutEnrolment> about,
            Instant now) {
        AttendanceRow row = line.row();
        Optional<Activity> activity = OccasionRules.activity(there.template(), row.activity());
        boolean ofOne = isOfOne(activity);
        OccasionForm form =
                line.form(ofOne).whole(activity.map(Activity::minutes).orElse(null), now);
        OfGroup group = groups.get(form.groupId());
        PhaseOnDay phase = OccasionPhases.of(there.template(), form, about, group);
        List<Fault> faults = new ArrayList<>(
                OccasionRules.check(there, form, staff.getOrDefault(row.initiativeId(), Staff.NOBODY), phase, now));
        if (form.groupId() != null
                && faults.stream().noneMatch(fault -> fault.pointer().equals("/groupId"))
                && (group == null || !group.initiativeId().equals(row.initiativeId()))) {
            faults.add(OccasionFault.OCCASIONS_GROUP_NOT_FOUND.at("/groupId"));
        }
        return new ToldOccasion(
                Ids.next(),
                true,
                there,
                form,
                ofOne ? enrolments.get(row.enrolmentId()) : null,
                faults.stream().map(ToldOccasions::atColumn).distinct().toList(),
                OccasionPhases.remarks(phase));
    }

    private static Fault atColumn(Fault fault) {
        return fault.pointer().startsWith("/holderIds/")
                ? new Fault("/holderIds", fault.code(), fault.detail(), fault.more())
                : fault;
    }

    private Map<UUID, Templated> running(Caller caller, Collection<AttendanceLine> rows) {
        Map<UUID, Templated> running = new HashMap<>();
        rows.stream().map(it -> it.row().initiativeId()).distinct().forEach(id -> initiatives
                .find(caller, id)
                .ifPresent(it -> running.put(id, it)));
        return running;
    }

    private Map<Key, Occasion> known(Caller caller, Set<Key> keys) {
        Map<Key, Occasion> known = new HashMap<>();
        keys.stream()
                .collect(Collectors.groupingBy(Key::system, Collectors.mapping(Key::id, Collectors.toList())))
                .forEach((system, ids) -> occasions
                        .list(
                                caller,
                                Restriction.equal("poster", caller.tenantKey()),
                                Restriction.equal("form.source.system", system),
                                Restriction.in("form.source.id", ids))
                        .forEach(it -> known.put(key(it), it)));
        return known;
    }

    private static Key key(Occasion it) {
        return Optional.ofNullable(it.source())
                .map(source -> new Key(source.system(), source.id()))
                .orElseThrow();
    }

    private Map<UUID, Staff> staff(Caller caller, Set<UUID> running, Collection<AttendanceLine> rows) {
        Map<UUID, Set<UUID>> named = new HashMap<>();
        rows.forEach(it -> named.computeIfAbsent(it.row().initiativeId(), _ -> new HashSet<>())
                .addAll(it.holders()));
        Map<UUID, Staff> staff = new HashMap<>();
        running.forEach(id -> staff.put(id, holders.of(caller, id, named.getOrDefault(id, Set.of()))));
        return staff;
    }
}
