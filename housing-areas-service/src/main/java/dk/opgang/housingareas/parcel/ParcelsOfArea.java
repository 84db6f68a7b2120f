package dk.opgang.housingareas.parcel;

import dk.opgang.housingareas.area.ExpandedParts;
import jakarta.inject.Singleton;

/** Expands an area by its parcels. */
@Singleton
class ParcelsOfArea extends ExpandedParts<Parcel> {

    ParcelsOfArea(Parcels parcels) {
        super("parcels", parcels, ParcelView::of);
    }
}
