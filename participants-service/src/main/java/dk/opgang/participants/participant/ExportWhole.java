package dk.opgang.participants.participant;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.accesslog.AccessesElsewhere;
import dk.opgang.participants.export.RecordsElsewhere;
import dk.opgang.platform.audit.AccessQuery;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Sort;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Puts together what all services know of a participant. What stands here is read first, which settles whether the caller may have it; the
 * others are asked afterwards, when no transaction is open any longer.
 */
@Singleton
class ExportWhole {

    private final ExportParticipant here;
    private final AccessesElsewhere accesses;
    private final RecordsElsewhere records;

    ExportWhole(ExportParticipant here, AccessesElsewhere accesses, RecordsElsewhere records) {
        this.here = here;
        this.accesses = accesses;
        this.records = records;
    }

    ParticipantExport whole(Caller caller, UUID id, Purpose purpose) {
        ParticipantExport own = here.export(caller, id, purpose);
        AccessQuery all = AccessQuery.of(
                id, here.formerIds(id), new ListQuery(ListQuery.MAX_LIMIT, null, null, Sort.CREATED_DESCENDING, false));
        AccessesElsewhere.Found logged = accesses.all(all);
        return own.with(records.of(id, own.participant().municipalityCode(), purpose, logged.missing()), logged);
    }
}
