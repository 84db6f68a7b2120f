package dk.opgang.network.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.ExchangeHandler;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.Refusal.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Takes in what other installations tell of settlements, and what their parties want of those that are decided on here. */
@Singleton
@Transactional
class TakeSettlements implements ExchangeHandler {

    private final FollowSettlement following;
    private final DecideSettlement deciding;
    private final SettlementTellings tellings;
    private final ObjectMapper json;
    private final Validator validator;

    TakeSettlements(
            FollowSettlement following,
            DecideSettlement deciding,
            SettlementTellings tellings,
            ObjectMapper json,
            Validator validator) {
        this.following = following;
        this.deciding = deciding;
        this.tellings = tellings;
        this.json = json;
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
            SettlementTold told = read(message, SettlementTold.class);
            require(isWhole(told));
            following.note(message, told);
        } else {
            SettlementAnswer told = read(message, SettlementAnswer.class);
            require(isWhole(told));
            deciding.hear(message, told);
        }
    }

    private boolean isWhole(SettlementTold told) {
        try {
            return told.isWhole() && areWhole(told.lines());
        } catch (NullPointerException | IllegalArgumentException _) {
            return false;
        }
    }

    private boolean isWhole(SettlementAnswer told) {
        try {
            return told.isWhole() && areWhole(told.lines());
        } catch (NullPointerException | IllegalArgumentException _) {
            return false;
        }
    }

    private boolean areWhole(List<LineTold> lines) {
        return lines.stream()
                .allMatch(line ->
                        line.id() != null && validator.validate(line.form()).isEmpty());
    }

    private <T> T read(Received message, Class<T> type) {
        try {
            return Objects.requireNonNull(json.treeToValue(message.told(), type));
        } catch (JsonProcessingException | IllegalArgumentException | IllegalStateException | NullPointerException _) {
            throw new Refusal(Reason.MALFORMED);
        }
    }

    private static void require(boolean isWhole) {
        if (!isWhole) {
            throw new Refusal(Reason.MALFORMED);
        }
    }
}
