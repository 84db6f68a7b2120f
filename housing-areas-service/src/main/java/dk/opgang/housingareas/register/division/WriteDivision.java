package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a division to an area, or changes it; what changes nothing leaves its version as it is and sends no event. */
@Singleton
class WriteDivision {

    private final HousingAreas areas;
    private final Divisions divisions;
    private final Outbox outbox;

    WriteDivision(HousingAreas areas, Divisions divisions, Outbox outbox) {
        this.areas = areas;
        this.divisions = divisions;
        this.outbox = outbox;
    }

    @Transactional
    public Posted<Division> post(Caller caller, UUID areaId, DivisionRequest request) {
        HousingArea area = areas.toWrite(caller, areaId);
        Optional<Division> known = divisions.bySource(caller, request.source());
        Rules.ofThisArea(known, Division::housingAreaId, areaId);
        if (known.isPresent()) {
            return new Posted<>(change(area, known.get(), request), false);
        }
        Division division = new Division(caller.tenantKey(), areaId, request);
        divisions.persist(division);
        publish(area, division);
        return new Posted<>(division, true);
    }

    @Transactional
    public Division patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, areaId);
        Division division = divisions.in(caller, areaId, id);
        Preconditions.requireMatch(ifMatch, division.version());
        DivisionRequest wanted = patch.applyTo(division.form(), DivisionRequest.class);
        Faults faults = new Faults();
        faults.unchanged("/source", division.form().source(), wanted.source());
        faults.throwIfAny();
        return change(area, division, wanted);
    }

    private Division change(HousingArea area, Division division, DivisionRequest request) {
        if (!request.equals(division.form())) {
            division.change(request);
            publish(area, division);
        }
        return division;
    }

    private void publish(HousingArea area, Division division) {
        divisions.flush();
        outbox.publish(DivisionRecorded.of(area.ref(), division));
    }
}
