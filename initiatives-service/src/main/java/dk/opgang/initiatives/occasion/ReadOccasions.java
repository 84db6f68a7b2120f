package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.access.Diary.Subject;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.occasion.OccasionCounts.Counted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows occasions with how many were there, and who it was to those who may know. */
@Singleton
class ReadOccasions {

    private final Occasions occasions;
    private final Attendances attendances;
    private final Initiatives initiatives;
    private final TemplatedInitiatives templated;
    private final OccasionPhases phases;
    private final OccasionCounts counts;
    private final Diary diary;

    ReadOccasions(
            Occasions occasions,
            Attendances attendances,
            Initiatives initiatives,
            TemplatedInitiatives templated,
            OccasionPhases phases,
            OccasionCounts counts,
            Diary diary) {
        this.occasions = occasions;
        this.attendances = attendances;
        this.initiatives = initiatives;
        this.templated = templated;
        this.phases = phases;
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
        initiatives.get(caller, initiativeId);
        Page<Occasion> page = occasions.page(caller, query, Restriction.equal("initiativeId", initiativeId), filter);
        List<Subject> persons =
                page.items().stream().flatMap(it -> subject(it).stream()).toList();
        if (!persons.isEmpty()) {
            diary.search(caller, "occasions", persons);
        }
        Map<UUID, Counted> counted =
                counts.of(page.items().stream().map(Occasion::id).toList());
        return page.map(
                it -> OccasionView.of(caller, it, counted.getOrDefault(it.id(), Counted.NOBODY), remarks(caller, it)));
    }

    /** The occasion as the caller sees it. */
    @Transactional
    OccasionView shown(Caller caller, Occasion it) {
        return OccasionView.of(caller, it, counts.of(it.id()), remarks(caller, it));
    }

    @Transactional
    Page<Attendance> attendance(Caller caller, UUID id, ListQuery query) {
        occasions.get(caller, id);
        Page<Attendance> page = attendances.page(caller, query, Attendances.of(id));
        diary.search(
                caller,
                "attendances",
                page.items().stream().map(ReadOccasions::subject).toList());
        return page;
    }

    private List<Fault> remarks(Caller caller, Occasion it) {
        return templated
                .find(caller, it.initiativeId())
                .map(running -> OccasionPhases.remarks(phases.of(caller, running.template(), it.form())))
                .orElse(List.of());
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
