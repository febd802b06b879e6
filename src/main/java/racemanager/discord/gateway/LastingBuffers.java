package racemanager.discord.gateway;

import io.netty.buffer.AbstractByteBufAllocator;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;

/**
 * Buffers of a gateway connection, of which those of messages last until nobody needs them, whoever has released them.
 *
 * <p>Discord4J starts to listen to its messages only after it has begun to connect, and releases each as soon as it has
 * put it into the queue. One that comes before somebody listens, as hello can on a busy machine, would be gone when it is
 * taken out of the queue, and the connection with it.
 */
final class LastingBuffers extends AbstractByteBufAllocator {

    private static final ByteBufAllocator OTHERS = ByteBufAllocator.DEFAULT;

    /** What Discord4J unpacks a message into. */
    @Override
    public ByteBuf buffer() {
        return Unpooled.unreleasableBuffer(Unpooled.buffer());
    }

    @Override
    protected ByteBuf newHeapBuffer(int initialCapacity, int maxCapacity) {
        return OTHERS.heapBuffer(initialCapacity, maxCapacity);
    }

    @Override
    protected ByteBuf newDirectBuffer(int initialCapacity, int maxCapacity) {
        return OTHERS.directBuffer(initialCapacity, maxCapacity);
    }

    @Override
    public boolean isDirectBufferPooled() {
        return OTHERS.isDirectBufferPooled();
    }
}
