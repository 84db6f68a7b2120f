package dk.opgang.gateway.wire;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/** Puts the guard in front of every HTTP server of this process; found by Vert.x as a service. */
public final class WireGuard implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new GuardedTransport());
    }
}
