package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.access.Diary.Subject;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads placements and writes down that they were read. */
@Singleton
class ReadPlacements {

    private final SeenPlacements placements;
    private final WorkedHoursList worked;
    private final Survivors survivors;
    private final Diary diary;

    ReadPlacements(SeenPlacements placements, WorkedHoursList worked, Survivors survivors, Diary diary) {
        this.placements = placements;
        this.worked = worked;
        this.survivors = survivors;
        this.diary = diary;
    }

    @Transactional
    SeenPlacement read(Caller caller, UUID id) {
        SeenPlacement placement = placements.get(caller, id);
        diary.read(caller, "read-placement", subject(placement));
        return placement;
    }

    @Transactional
    Page<SeenPlacement> search(Caller caller, ListQuery query, PlacementFilters filters) {
        return search(caller, query, filters.toRestriction(survivors));
    }

    @Transactional
    Page<SeenPlacement> search(Caller caller, ListQuery query, Restriction filters) {
        Page<SeenPlacement> page = placements.page(caller, query, filters);
        return diary.searched(caller, "placements", page, ReadPlacements::subject);
    }

    @Transactional
    Page<WorkedHours> hours(Caller caller, UUID id, ListQuery query) {
        diary.read(caller, "read-hours", subject(placements.get(caller, id)));
        return worked.page(caller, query, Restriction.equal("placementId", id));
    }

    @Transactional
    WorkedHours hours(Caller caller, UUID id, UUID hoursId) {
        diary.read(caller, "read-hours", subject(placements.get(caller, id)));
        return worked.one(caller, Restriction.equal("id", hoursId), Restriction.equal("placementId", id));
    }

    static Subject subject(AnyPlacement placement) {
        return new Subject(
                "placements/" + placement.id(),
                placement.participantId(),
                placement.municipalityCode(),
                placement.form().initiativeId());
    }
}
