package dk.opgang.gateway.wire;

import dk.opgang.gateway.config.GatewayConfig;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.util.concurrent.Future;

/** Prepares each accepted connection, or closes it if there are too many. */
@ChannelHandler.Sharable
final class GuardedChannels extends ChannelInitializer<Channel> {

    private static final String NAME = "wire";
    private static final String TLS = "ssl";

    private final ChannelHandler served;
    private final GatewayConfig.Timeouts timeouts;
    private final Connections connections;

    GuardedChannels(ChannelHandler served, GatewayConfig config) {
        this.served = served;
        this.timeouts = config.timeouts();
        this.connections =
                new Connections(config.limits().connections(), config.limits().connectionsPerAddress());
    }

    @Override
    protected void initChannel(Channel channel) {
        if (!connections.admits(channel)) {
            close(channel);
            return;
        }
        Conversation conversation = new Conversation(() -> close(channel));
        channel.attr(Conversation.KEY).set(conversation);
        Wire wire = new Wire(conversation, new ClientTimeout(timeouts, conversation));
        channel.pipeline().addLast(served);
        // What is guarded is what TLS has made plain.
        if (channel.pipeline().get(TLS) == null) {
            channel.pipeline().addFirst(NAME, wire);
        } else {
            channel.pipeline().addAfter(TLS, NAME, wire);
        }
    }

    /** Nobody waits for the end of a connection that is not served on. */
    private static void close(Channel channel) {
        Future<?> _ = channel.close();
    }
}
