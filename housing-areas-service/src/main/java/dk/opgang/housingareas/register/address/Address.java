package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.register.area.AreaPart;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An address that lies in an area for a time, as it is stored: a place, never who lives there. */
@Entity
@Table(name = "area_addresses")
class Address extends AreaPart<AddressForm> {}
