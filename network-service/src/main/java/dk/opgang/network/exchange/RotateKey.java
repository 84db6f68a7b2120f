package dk.opgang.network.exchange;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Has another key made for the caller's municipality: it seals from now on, and what was sealed before is opened as before. */
@Singleton
class RotateKey {

    private final MunicipalityKeys keys;

    RotateKey(MunicipalityKeys keys) {
        this.keys = keys;
    }

    @Transactional
    KeysClient.Key rotate(Caller caller) {
        String own =
                caller.municipality().orElseThrow(() -> new ProblemException(ExchangeProblem.KEYS_OF_MUNICIPALITIES));
        return keys.rotate(own);
    }
}
