package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.access.Diary.Subject;
import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.DaysOfGroups;
import dk.opgang.initiatives.enrolment.DaysOfGroups.OfGroup;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.occasion.OccasionCounts.Counted;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows occasions with how many were there, and who it was to those who may know. */
@Singleton
class ReadOccasions {

    private final Occasions occasions;
    private final Attendances attendances;
    private final Initiatives initiatives;
    private final TemplatedInitiatives templated;
    private final OccasionPhases phases;
    private final DaysOfGroups groups;
    private final OccasionCounts counts;
    private final Diary diary;

    ReadOccasions(
            Occasions occasions,
            Attendances attendances,
            Initiatives initiatives,
            TemplatedInitiatives templated,
            OccasionPhases phases,
            DaysOfGroups groups,
            OccasionCounts counts,
            Diary diary) {
        this.occasions = occasions;
        this.attendances = attendances;
        this.initiatives = initiatives;
        this.templated = templated;
        this.phases = phases;
        this.groups = groups;
        this.counts = counts;
        this.diary = diary;
    }

    @Transactional
    OccasionView read(Caller caller, UUID id) {
        Occasion occasion = occasions.get(caller, id);
        subject(occasion).ifPresent(subject -> diary.read(caller, "read-occasion", subject));
        return shown(caller, occasion);
    }

    @Transactional
    Page<OccasionView> search(Caller caller, UUID initiativeId, ListQuery query, Restriction filter) {
        Initiative initiative = initiatives.get(caller, initiativeId);
        Page<Occasion> page = occasions.page(caller, query, Restriction.equal("initiativeId", initiativeId), filter);
        List<Subject> persons =
                page.items().stream().flatMap(it -> subject(it).stream()).toList();
        if (!persons.isEmpty()) {
            diary.search(caller, "occasions", persons);
        }
        Map<UUID, Counted> counted =
                counts.of(page.items().stream().map(Occasion::id).toList());
        Map<UUID, List<Fault>> remarks = remarks(caller, templated.templateOf(caller, initiative), page.items());
        return page.map(it -> OccasionView.of(
                caller, it, counted.getOrDefault(it.id(), Counted.NOBODY), remarks.getOrDefault(it.id(), List.of())));
    }

    /** The occasion as the caller sees it. */
    @Transactional
    OccasionView shown(Caller caller, Occasion it) {
        Optional<InitiativeTemplate> template =
                templated.find(caller, it.initiativeId()).map(Templated::template);
        return OccasionView.of(
                caller,
                it,
                counts.of(it.id()),
                remarks(caller, template, List.of(it)).getOrDefault(it.id(), List.of()));
    }

    @Transactional
    Page<Attendance> attendance(Caller caller, UUID id, ListQuery query) {
        occasions.get(caller, id);
        Page<Attendance> page = attendances.page(caller, query, Attendances.of(id));
        return diary.searched(caller, "attendances", page, ReadOccasions::subject);
    }

    /** What is doubtful about occasions of one initiative: nothing where its template has no phases. */
    private Map<UUID, List<Fault>> remarks(Caller caller, Optional<InitiativeTemplate> found, List<Occasion> those) {
        InitiativeTemplate template = found.filter(it -> !it.phases().isEmpty()).orElse(null);
        if (template == null) {
            return Map.of();
        }
        Map<UUID, OfGroup> theirs = groups.of(those.stream()
                .flatMap(it -> Stream.ofNullable(it.form().groupId()))
                .collect(Collectors.toSet()));
        Map<UUID, AboutEnrolment> about = phases.about(
                caller, template, those.stream().map(Occasion::form).toList());
        Map<UUID, List<Fault>> remarks = new HashMap<>();
        for (Occasion it : those) {
            OfGroup group = theirs.get(it.form().groupId());
            remarks.put(it.id(), OccasionPhases.remarks(OccasionPhases.of(template, it.form(), about, group)));
        }
        return remarks;
    }

    /** Whom one for a single enrolment is about. */
    static Optional<Subject> subject(Occasion it) {
        UUID participant = it.participantId();
        String municipality = it.municipalityCode();
        return participant == null || municipality == null
                ? Optional.empty()
                : Optional.of(new Subject("occasions/" + it.id(), participant, municipality, it.initiativeId()));
    }

    static Subject subject(Attendance it) {
        return new Subject(
                "occasions/" + it.occasionId(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
