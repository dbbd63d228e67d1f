/**
 * The one place where the interface kit meets the router: everything in ui/ takes links, forms and the
 * address from here, so that changing the framework is a change of this file.
 */
export {
  Form,
  Link,
  NavLink,
  useFetcher,
  useFetchers,
  useLocation,
  useNavigate,
  useNavigation,
  useNavigationType,
} from '@remix-run/react'
