package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.register.area.WritePart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;

/** Adds a division to an area, changes it, or takes it back. */
@Singleton
class WriteDivision extends WritePart<DivisionForm, Division> {

    WriteDivision(HousingAreas areas, Divisions divisions, Outbox outbox) {
        super(areas, divisions, DivisionForm.class, outbox);
    }

    @Override
    protected Division create(Caller caller, HousingArea area, DivisionForm form) {
        return new Division(caller.tenantKey(), area.id(), form);
    }

    @Override
    protected AreaPartEvent recorded(HousingArea area, Division division) {
        return DivisionRecorded.of(area.ref(), division);
    }
}
