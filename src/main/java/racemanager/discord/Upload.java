package racemanager.discord;

import java.util.Optional;

/**
 * A file that a member uploaded; its bytes are at the address for a while.
 *
 * @param name untrusted text
 * @param contentType what Discord takes it for; the content itself may be something else
 * @param bytes its size
 */
public record Upload(String id, String name, Optional<String> contentType, int bytes, String address) {}
