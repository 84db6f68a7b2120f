package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.HousingAreaView;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.outbox.Outbox;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The divisions of areas. */
@Singleton
class Divisions extends AreaParts<DivisionForm, Division> {

    Divisions(HousingAreas areas, EntityManager entities, Outbox outbox) {
        super(areas, entities, outbox, "division", Division.class, DivisionForm.class, Division::new);
    }

    @Override
    protected AreaPartEvent recorded(AreaRef area, Division division) {
        return new DivisionRecorded(area, division.id(), division.form());
    }

    @Produces
    Expansion<HousingAreaView> ofArea() {
        return expansion("divisions", DivisionView::of);
    }
}
