package dk.opgang.network.settlement;

import dk.opgang.network.exchange.ExchangeHandler;
import dk.opgang.network.exchange.ToldReader;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;

/** Takes in what other installations tell of settlements, and what their parties want of those that are decided on here. */
@Singleton
@Transactional
class TakeSettlements implements ExchangeHandler {

    private final FollowSettlement following;
    private final DecideSettlement deciding;
    private final SettlementTellings tellings;
    private final ToldReader reader;
    private final Validator validator;

    TakeSettlements(
            FollowSettlement following,
            DecideSettlement deciding,
            SettlementTellings tellings,
            ToldReader reader,
            Validator validator) {
        this.following = following;
        this.deciding = deciding;
        this.tellings = tellings;
        this.reader = reader;
        this.validator = validator;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SettlementTold.KIND, SettlementAnswer.KIND);
    }

    @Override
    public void repeat() {
        tellings.again();
    }

    @Override
    public void take(Received message) {
        if (message.kind().equals(SettlementTold.KIND)) {
            following.note(
                    message,
                    reader.read(
                            message.told(), SettlementTold.class, told -> told.isWhole() && areWhole(told.lines())));
        } else {
            deciding.hear(
                    message,
                    reader.read(
                            message.told(), SettlementAnswer.class, told -> told.isWhole() && areWhole(told.lines())));
        }
    }

    private boolean areWhole(List<LineTold> lines) {
        return lines.stream()
                .allMatch(line ->
                        line.id() != null && validator.validate(line.form()).isEmpty());
    }
}
