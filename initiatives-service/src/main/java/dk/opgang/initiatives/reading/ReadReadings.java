package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads readings and when they are due, and writes down that they were read. */
@Singleton
class ReadReadings {

    private static final String EDUCATION = "education";

    private final Enrolments enrolments;
    private final Readings readings;
    private final ReadingDues dues;
    private final Diary diary;

    ReadReadings(Enrolments enrolments, Readings readings, ReadingDues dues, Diary diary) {
        this.enrolments = enrolments;
        this.readings = readings;
        this.dues = dues;
        this.diary = diary;
    }

    /** Some may read readings and not the enrolment; of whom they read nothing it does not exist. */
    @Transactional
    Page<TakenReading> list(Caller caller, UUID enrolmentId, ListQuery query) {
        Restriction here = Restriction.equal("enrolmentId", enrolmentId);
        if (!readings.exists(caller, here)) {
            enrolments.get(caller, enrolmentId);
        }
        Page<TakenReading> page = readings.page(caller, query, here);
        note(caller, page.items());
        return page;
    }

    @Transactional
    TakenReading one(Caller caller, UUID enrolmentId, UUID id) {
        TakenReading reading =
                readings.one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
        diary.read(
                caller,
                reading.consentCategory().equals(EDUCATION) ? "read-education-reading" : "read-reading",
                reading.subject("readings"));
        return reading;
    }

    @Transactional
    Page<ReadingDue> due(Caller caller, ListQuery query, Restriction filters) {
        Page<ReadingDue> page = dues.page(caller, query, filters);
        return diary.searched(caller, "reading-dues", page, ReadReadings::subject);
    }

    private void note(Caller caller, List<TakenReading> shown) {
        diary.search(caller, "readings", subjects(shown, false));
        List<Diary.Subject> ofEducation = subjects(shown, true);
        if (!ofEducation.isEmpty()) {
            diary.search(caller, "education-readings", ofEducation);
        }
    }

    private static List<Diary.Subject> subjects(List<TakenReading> shown, boolean ofEducation) {
        return shown.stream()
                .filter(it -> it.consentCategory().equals(EDUCATION) == ofEducation)
                .map(it -> it.subject("readings"))
                .toList();
    }

    private static Diary.Subject subject(ReadingDue it) {
        return new Diary.Subject(
                "reading-dues/" + it.id(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
