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
        return diary.searched(caller, "housing-options", page, it -> it.subject("housing-options"));
    }

    @Transactional
    HousingOption one(Caller caller, UUID enrolmentId, UUID id) {
        HousingOption option =
                options.one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
        diary.read(caller, "read-housing-option", option.subject("housing-options"));
        return option;
    }
}
