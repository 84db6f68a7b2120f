package dk.opgang.housingareas.register.parcel;

import dk.opgang.housingareas.register.area.ExpandedParts;
import jakarta.inject.Singleton;

/** Expands an area by its parcels. */
@Singleton
class ParcelsOfArea extends ExpandedParts<Parcel> {

    ParcelsOfArea(Parcels parcels) {
        super("parcels", parcels, ParcelView::of);
    }
}
