package dk.opgang.network.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The exchange with other installations. Without partners there is none. */
@ConfigMapping(prefix = "opgang.exchange")
interface ExchangeConfig {

    /** What this installation is called among its partners. */
    @WithDefault("opgang")
    String installation();

    /** The topic that all installations write to and read. */
    @WithDefault("opgang.exchange.v1")
    String topic();

    /** The keys by which this installation signs, as JSON: items of id, from and the private key of Ed25519, 32 bytes in base64. The last that has begun signs. */
    Optional<String> signingKeys();

    /** File with the keys that sign, which wins over the text. It is read again when it changes, so that a rotation needs no restart. */
    Optional<String> signingKeysFile();

    /** The partners, as JSON: items of installation, municipalities, and keys with id, from, to and the public key of Ed25519, 32 bytes in base64. */
    Optional<String> partners();

    /** File with the partners, which wins over the text. It is read again when it changes. */
    Optional<String> partnersFile();

    /** How often this installation tells its partners that it is there, and by which keys things are sealed for its municipalities. */
    @WithDefault("1M")
    Duration announceEvery();

    /** After which silence nothing of a partner is shown any more: its homes and cases end, until it is heard again. */
    @WithDefault("24H")
    Duration silentAfter();

    /** How old a message may be that is taken; an older one is refused. */
    @WithDefault("30D")
    Duration oldest();
}
