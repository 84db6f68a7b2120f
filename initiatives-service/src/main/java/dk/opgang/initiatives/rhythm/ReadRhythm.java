package dk.opgang.initiatives.rhythm;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how an activity went for an enrolment, and writes down that it was read. */
@Singleton
class ReadRhythm {

    private static final String ACTIVITY = "?activity";

    private final Enrolments enrolments;
    private final RhythmOfEnrolments rhythms;
    private final TemplatedInitiatives initiatives;
    private final BusinessClock clock;
    private final Diary diary;

    ReadRhythm(
            Enrolments enrolments,
            RhythmOfEnrolments rhythms,
            TemplatedInitiatives initiatives,
            BusinessClock clock,
            Diary diary) {
        this.enrolments = enrolments;
        this.rhythms = rhythms;
        this.initiatives = initiatives;
        this.clock = clock;
        this.diary = diary;
    }

    /** @param key of the activity; may be left out where the template asks for the rhythm of one alone */
    @Transactional
    RhythmView read(Caller caller, UUID id, @Nullable String key, @Nullable LocalDate until) {
        Enrolment enrolment = enrolments.get(caller, id);
        diary.read(
                caller,
                "read-rhythm",
                new Diary.Subject(
                        "enrolments/" + id,
                        enrolment.participantId(),
                        enrolment.municipalityCode(),
                        enrolment.initiativeId()));
        Templated running = initiatives.find(caller, enrolment.initiativeId()).orElseThrow();
        Activity activity = activity(running.template(), key);
        return rhythms.of(caller, running, enrolment, activity, until == null ? clock.today() : until);
    }

    private static Activity activity(InitiativeTemplate template, @Nullable String key) {
        List<Activity> fitting = template.activities().stream()
                .filter(it -> key == null ? it.rhythm() != null || it.continuity() != null : key.equals(it.key()))
                .toList();
        Optional<Activity> one = fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        if (one.isEmpty()) {
            Faults faults = new Faults();
            faults.unreadable(ACTIVITY, key == null ? CommonFault.REQUIRED : InitiativesFault.UNKNOWN_ACTIVITY);
            faults.throwIfAny();
        }
        return one.orElseThrow();
    }
}
