package dk.opgang.housingareas.division;

import dk.opgang.housingareas.area.ExpandedParts;
import jakarta.inject.Singleton;

/** Expands an area by its divisions. */
@Singleton
class DivisionsOfArea extends ExpandedParts<Division> {

    DivisionsOfArea(Divisions divisions) {
        super("divisions", divisions, DivisionView::of);
    }
}
