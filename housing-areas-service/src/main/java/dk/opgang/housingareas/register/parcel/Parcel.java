package dk.opgang.housingareas.register.parcel;

import dk.opgang.housingareas.register.area.AreaPart;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A land parcel that belongs to an area for a time, as it is stored. */
@Entity
@Table(name = "area_parcels")
class Parcel extends AreaPart<ParcelForm> {}
