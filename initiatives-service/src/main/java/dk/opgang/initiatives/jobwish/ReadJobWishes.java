package dk.opgang.initiatives.jobwish;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads job wishes and writes down that they were read. */
@Singleton
class ReadJobWishes {

    private final JobWishesOfEnrolments wishes;
    private final Diary diary;

    ReadJobWishes(JobWishesOfEnrolments wishes, Diary diary) {
        this.wishes = wishes;
        this.diary = diary;
    }

    @Transactional
    Optional<JobWishes> find(Caller caller, UUID enrolment) {
        Optional<JobWishes> found = wishes.of(caller, enrolment);
        found.ifPresent(it -> diary.read(
                caller,
                "read-job-wishes",
                new Diary.Subject(
                        "enrolments/" + it.enrolmentId(),
                        it.participantId(),
                        it.municipalityCode(),
                        it.initiativeId())));
        return found;
    }
}
