import { expect, test } from '@jest/globals'
import { isPublicAddress } from './isPublicAddress'

test.each(['1.1.1.1', '8.8.8.8', '93.184.215.14', '172.15.0.1', '172.32.0.1', '2606:4700:4700::1111'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

const privateAddresses = {
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
  'of a carrier': ['100.64.0.1', '100.127.255.255'],
  'link-local and metadata': ['169.254.1.1', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254'],
  'site-local': ['fec0::1'],
  multicast: ['224.0.0.1', '239.255.255.250', 'ff02::1'],
  broadcast: ['255.255.255.255'],
  reserved: ['192.0.0.1', '240.0.0.1', '198.18.0.1', '4000::1'],
  'for documents': ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1'],
  'IPv4 in IPv6': ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:a00:1', '::127.0.0.1', '::ffff:0:127.0.0.1'],
  translated: ['64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::1', '2001:0:53aa:64c:0:0:80ff:fffe'],
  'no addresses': ['', 'localhost', '1.2.3', '1.2.3.4.5', '8.8.8.8:80', 'g::1'],
}

test.each(Object.entries(privateAddresses).flatMap(([kind, list]) => list.map((address) => [kind, address])))(
  '%s: %s is not public',
  (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false)
  },
)
