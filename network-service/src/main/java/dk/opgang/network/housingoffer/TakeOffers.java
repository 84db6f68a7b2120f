package dk.opgang.network.housingoffer;

import dk.opgang.network.exchange.ExchangeHandler;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.ToldReader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Cvr;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Keeps the homes that other installations tell of beside our own, so that they are in the same lists and suggestions. They are changed by
 * what is told of them alone.
 */
@Singleton
@Transactional
class TakeOffers implements ExchangeHandler {

    private static final CodeList STATES = CodeList.load("housing-offer-states");

    private static final String KEEP = """
            insert into housing_offers (id, created_at, updated_at, version, poster, municipality_code, rooms, square_metres, rent_dkk,
                available_from, available_until, accessible, pets_allowed, state, installation)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set updated_at = clock_timestamp(), version = housing_offers.version + 1,
                rooms = excluded.rooms, square_metres = excluded.square_metres, rent_dkk = excluded.rent_dkk,
                available_from = excluded.available_from, available_until = excluded.available_until,
                accessible = excluded.accessible, pets_allowed = excluded.pets_allowed,
                -- One that is proposed to a family of this installation stands as that says.
                state = case when exists (select from relocation_matches m where m.offer_id = housing_offers.id and m.state in ('proposed', 'agreed'))
                             then housing_offers.state else excluded.state end
            where housing_offers.installation = excluded.installation
              and housing_offers.poster = excluded.poster and housing_offers.municipality_code = excluded.municipality_code""";

    private static final String END = """
            update housing_offers set state = 'withdrawn', updated_at = clock_timestamp(), version = version + 1
            where installation = ? and state in ('available', 'reserved')
              and not exists (select from relocation_matches m where m.offer_id = housing_offers.id and m.state in ('proposed', 'agreed'))
            returning id""";

    private final HousingOffers offers;
    private final TellOffers telling;
    private final AgroalDataSource database;
    private final ToldReader reader;
    private final Validator validator;
    private final Outbox outbox;
    private final BusinessClock clock;

    TakeOffers(
            HousingOffers offers,
            TellOffers telling,
            AgroalDataSource database,
            ToldReader reader,
            Validator validator,
            Outbox outbox,
            BusinessClock clock) {
        this.offers = offers;
        this.telling = telling;
        this.database = database;
        this.reader = reader;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(OfferAdvert.KIND);
    }

    @Override
    public void repeat() {
        telling.tellAll();
    }

    @Override
    public void take(Received message) {
        OfferAdvert told = reader.read(message.told(), OfferAdvert.class, this::isWhole);
        message.requireServed(told.municipalityCode());
        Refusal.unless(keep(told, message.installation()) > 0, Refusal.Reason.ANOTHERS);
        offers.find(Caller.system(), told.offerId())
                .ifPresent(offer -> outbox.publish(HousingOfferChanged.of(offer, clock.today())));
    }

    /** What it offers is not to be had as long as nobody can ask for it. */
    @Override
    public void end(String installation) {
        Sql.idsOf(database, END, installation).stream()
                .flatMap(id -> offers.find(Caller.system(), id).stream())
                .forEach(offer -> outbox.publish(HousingOfferChanged.of(offer, clock.today())));
    }

    private int keep(OfferAdvert told, String installation) {
        return Sql.update(
                database,
                KEEP,
                told.offerId(),
                "organisation:" + told.housingOrganisation(),
                told.municipalityCode(),
                told.rooms(),
                told.squareMetres(),
                told.rentDkk(),
                told.availableFrom(),
                told.availableUntil(),
                told.accessible(),
                told.petsAllowed(),
                told.state(),
                installation);
    }

    private boolean isWhole(OfferAdvert told) {
        return told.offerId() != null
                && Cvr.isValid(told.housingOrganisation())
                && STATES.keys().contains(told.state())
                && validator.validate(told.form()).isEmpty();
    }
}
