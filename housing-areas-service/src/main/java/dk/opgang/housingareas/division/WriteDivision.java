package dk.opgang.housingareas.division;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.json.MergePatch;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a division to an area, or changes it. */
@Singleton
class WriteDivision {

    private final HousingAreas areas;
    private final Divisions divisions;

    WriteDivision(HousingAreas areas, Divisions divisions) {
        this.areas = areas;
        this.divisions = divisions;
    }

    @Transactional
    public Posted<Division> post(Caller caller, UUID areaId, DivisionRequest request) {
        requireRight(caller, areaId);
        Optional<Division> known = divisions.bySource(caller, request.source());
        Rules.ofThisArea(known, Division::housingAreaId, areaId);
        Division division = known.orElseGet(() -> new Division(caller.tenantKey(), areaId, request));
        known.ifPresentOrElse(it -> it.change(request), () -> divisions.persist(division));
        divisions.flush();
        return new Posted<>(division, known.isEmpty());
    }

    @Transactional
    public Division patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        requireRight(caller, areaId);
        Division division = divisions.in(caller, areaId, id);
        Preconditions.requireMatch(ifMatch, division.version());
        DivisionRequest wanted = patch.applyTo(division.form(), DivisionRequest.class);
        Faults faults = new Faults();
        Rules.unchanged(division.form().source(), wanted.source(), "/source", faults);
        faults.throwIfAny();
        division.change(wanted);
        divisions.flush();
        return division;
    }

    private void requireRight(Caller caller, UUID areaId) {
        HousingArea area = areas.get(caller, areaId);
        WriteRight.require(caller, area.municipalityCode(), area.housingOrganisation());
    }
}
