package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.ExpandedParts;
import jakarta.inject.Singleton;

/** Expands an area by its divisions. */
@Singleton
class DivisionsOfArea extends ExpandedParts<Division> {

    DivisionsOfArea(Divisions divisions) {
        super("divisions", divisions, DivisionView::of);
    }
}
