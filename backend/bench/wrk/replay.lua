-- Sends the prepared calls of a file one after another; %KEY% in one becomes a new Idempotency-Key each time.
local file = assert(io.open(os.getenv("CALLS"), "rb"))
local calls = {}
while true do
  local length = file:read("*l")
  if not length then break end
  calls[#calls + 1] = file:read(tonumber(length))
end
file:close()
math.randomseed(os.time())

local keyed = calls[1]:find("%KEY%", 1, true) ~= nil
local next = math.random(#calls)
local function key()
  return string.format("%08x-%04x-4%03x-8%03x-%06x%06x", math.random(0, 0x7fffffff), math.random(0, 0xffff),
    math.random(0, 0xfff), math.random(0, 0xfff), math.random(0, 0xffffff), math.random(0, 0xffffff))
end

request = function()
  next = next % #calls + 1
  return keyed and (calls[next]:gsub("%%KEY%%", key)) or calls[next]
end
