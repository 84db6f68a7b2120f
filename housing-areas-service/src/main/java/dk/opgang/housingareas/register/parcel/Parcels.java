package dk.opgang.housingareas.register.parcel;

import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.support.SourcedRepository;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The parcels of areas. */
@Singleton
class Parcels extends SourcedRepository<Parcel> implements AreaParts<Parcel> {

    Parcels(EntityManager entities) {
        super(Parcel.class, entities);
    }

    @Override
    public AreaPartEvent removed(AreaRef area, UUID id) {
        return new ParcelRemoved(area, id);
    }

    /** To which areas the parcel has belonged, belongs and will belong. */
    List<Parcel> of(Caller caller, ParcelId id) {
        return list(
                caller,
                Restriction.equal("cadastralDistrict", id.district()),
                Restriction.equal("parcelNumber", id.number()));
    }
}
