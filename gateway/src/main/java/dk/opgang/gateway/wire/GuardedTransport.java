package dk.opgang.gateway.wire;

import dk.opgang.gateway.config.GatewayConfig;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandler;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import org.eclipse.microprofile.config.ConfigProvider;

/** The sockets of the JDK; each that a server of this process accepts is guarded: all of them speak HTTP. */
final class GuardedTransport extends JDKTransport {

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        ChannelHandler served = bootstrap.config().childHandler();
        if (served != null) {
            GatewayConfig config =
                    ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(GatewayConfig.class);
            bootstrap.childHandler(new GuardedChannels(served, config));
        }
    }
}
