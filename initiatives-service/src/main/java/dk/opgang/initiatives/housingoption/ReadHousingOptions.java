package dk.opgang.initiatives.housingoption;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads housing options and writes down that they were read. */
@Singleton
class ReadHousingOptions {

    private final Enrolments enrolments;
    private final HousingOptions options;
    private final Diary diary;

    ReadHousingOptions(Enrolments enrolments, HousingOptions options, Diary diary) {
        this.enrolments = enrolments;
        this.options = options;
        this.diary = diary;
    }

    @Transactional
    Page<HousingOption> list(Caller caller, UUID enrolmentId, ListQuery query) {
        enrolments.get(caller, enrolmentId);
        Page<HousingOption> page = options.page(caller, query, Restriction.equal("enrolmentId", enrolmentId));
        diary.search(
                caller,
                "housing-options",
                page.items().stream().map(ReadHousingOptions::subject).toList());
        return page;
    }

    @Transactional
    HousingOption one(Caller caller, UUID enrolmentId, UUID id) {
        HousingOption option =
                options.one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
        diary.read(caller, "read-housing-option", subject(option));
        return option;
    }

    private static Diary.Subject subject(HousingOption it) {
        return new Diary.Subject(
                "housing-options/" + it.id(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
